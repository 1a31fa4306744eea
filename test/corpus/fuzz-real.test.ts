import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import { questions } from "../../src/ask/index.ts";
import { CasusError } from "../../src/base/index.ts";
import { readCorpus } from "../../src/corpus/index.ts";
import { corpusLibrary } from "../support/library.ts";

const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
const shelves = ["instruments", "incidents", "questions", "doctrines", "actors", "places", "sources"];
const documents = shelves.flatMap((shelf) =>
  readdirSync(path.join(corpus, shelf))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => ({
      path: `corpus/${shelf}/${name}`,
      text: readFileSync(path.join(corpus, shelf, name), "utf8"),
    }))
    .filter(({ text }) => text.length < 40_000),
);

/** Ways in which a person spoils a document: a line lost, doubled, moved in or out, a word changed, a value of another kind. */
const spoil = fc.record({
  line: fc.nat(400),
  way: fc.constantFrom("drop", "double", "indent", "outdent", "swap", "cut", "word"),
  word: fc.constantFrom(
    "null",
    "[]",
    "{}",
    "1949",
    "?victim",
    "NO",
    "# x",
    "'",
    "armed attack",
    "unknown",
    "all:",
    "- ",
  ),
});

function spoilt(text: string, { line, way, word }: { line: number; way: string; word: string }): string {
  const lines = text.split("\n");
  const at = line % lines.length;
  const here = lines[at] ?? "";
  const put = (...by: string[]) => [...lines.slice(0, at), ...by, ...lines.slice(at + 1)].join("\n");
  switch (way) {
    case "drop":
      return put();
    case "double":
      return put(here, here);
    case "indent":
      return put(` ${here}`);
    case "outdent":
      return put(here.slice(1));
    case "swap":
      return put(lines[at + 1] ?? "", here);
    case "cut":
      return put(here.slice(0, Math.floor(here.length / 2)));
    default:
      return put(here.replace(/(?<=: ).*$/, word));
  }
}

test("a real document, spoilt as people spoil documents, gives coded faults with their place and never a crash", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...documents),
      fc.array(spoil, { minLength: 1, maxLength: 3 }),
      (file, ways) => {
        const text = ways.reduce(spoilt, file.text);
        for (const { code, what, mend, where } of readCorpus([{ path: file.path, text }]).faults) {
          expect(code).toMatch(/^CASUS_CORPUS_[A-Z_]+$/);
          expect(what && mend && where?.file).toBeTruthy();
          expect((where?.column ?? 1) - 1).toBeLessThanOrEqual(where?.quote?.length ?? 0);
        }
      },
    ),
    { seed: 1914, numRuns: 1500 },
  );
}, 120_000);

test("a corpus with a spoilt document loads the others whole and reports the rest", () => {
  fc.assert(
    fc.property(fc.constantFrom(...documents.filter(({ path }) => path.includes("instruments"))), (file) => {
      const files = documents.map((each) =>
        each === file ? { ...each, text: `${each.text}\n  lost: [` } : each,
      );
      const { corpus: read, faults } = readCorpus(files);
      const id = path.basename(file.path, ".yaml");
      expect(faults.length).toBeGreaterThan(0);
      expect(read.instruments.has(id)).toBe(false);
      expect(read.sources.size).toBeGreaterThan(100);
    }),
    { seed: 5, numRuns: 3 },
  );
}, 60_000);

test("any JSON given to any question is answered or refused by a coded error", async () => {
  const library = corpusLibrary();
  const known = fc.constantFrom(
    "nakhchivan-2026-03-05",
    "shusha-declaration-2021",
    "2020-01-01",
    "AZE",
    "icj",
  );
  const json = fc.oneof(
    known,
    fc.jsonValue({ maxDepth: 2 }),
    fc.record({ id: known }),
    fc.array(known, { maxLength: 3 }),
  );
  const light = questions.filter(({ name }) => !["casebook", "rule-coverage"].includes(name));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...light),
      fc.dictionary(fc.string(), json),
      json,
      async (question, others, value) => {
        const keys = Object.keys(question.input.shape);
        const input = { ...others, ...Object.fromEntries(keys.slice(0, 2).map((key) => [key, value])) };
        const refused = await question.ask(input, library).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (refused === undefined) return;
        expect(refused).toBeInstanceOf(CasusError);
        for (const { code } of (refused as CasusError).faults) expect(code).toMatch(/^CASUS_(?:ASK|CORPUS)_/);
      },
    ),
    { seed: 11, numRuns: 600 },
  );
}, 120_000);
