import fc from "fast-check";
import { expect, test } from "vitest";
import { readCorpus } from "../../src/corpus/index.ts";
import { MADE_UP } from "./made-up.ts";

const faultsOf = (path: string, text: string) => readCorpus([{ path, text }]).faults;

const files = Object.keys(MADE_UP);
const scraps = [
  "",
  " ",
  "\n",
  ":",
  "- ",
  "? ",
  "#",
  " #",
  "{",
  "}",
  "[",
  "]",
  '"',
  "'",
  "&a ",
  "*a",
  "!!int ",
  "|",
  ">",
  "%YAML 1.1\n",
  "---\n",
  "\t",
  "null",
  "true",
  "1e999",
  "__proto__: 1\n",
  "<<: ",
  "\uFEFF",
  "İ",
  "\u0000",
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.integer({ min: 0, max: 40 }),
  put: fc.oneof(fc.constantFrom(...scraps), fc.string({ maxLength: 12 })),
});

test("whatever happens to a document's text, it gives faults or none, and each has its place", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(mutation, { minLength: 1, maxLength: 4 }),
      (file, mutations) => {
        const text = mutations.reduce((here, { at, cut, put }) => {
          const from = Math.floor(at * here.length);
          return here.slice(0, from) + put + here.slice(from + cut);
        }, MADE_UP[file] ?? "");
        for (const { code, what, mend, where } of faultsOf(file, text)) {
          expect(code).toMatch(/^CASUS_CORPUS_[A-Z_]+$/);
          expect(what && mend && where?.file).toBeTruthy();
          expect((where?.column ?? 1) - 1).toBeLessThanOrEqual(where?.quote?.length ?? 0);
        }
      },
    ),
    { seed: 2026, numRuns: 800 },
  );
}, 60_000);

test("any text at all gives faults", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      expect(faultsOf("corpus/x.yaml", text).length).toBeGreaterThan(0);
    }),
    { seed: 7, numRuns: 300 },
  );
}, 60_000);
