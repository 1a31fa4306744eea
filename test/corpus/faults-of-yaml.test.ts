import { describe, expect, test } from "vitest";
import { formatFault } from "../../src/base/index.ts";
import { readCorpus } from "../../src/corpus/index.ts";
import { faultsOf, MADE_UP, marked, seen, spoil, theFault } from "./made-up.ts";

const PACT = "corpus/instruments/pact-2000.yaml";
const pact = MADE_UP[PACT] ?? "";
const alone = (text: string, path = "corpus/x.yaml") => readCorpus([{ path, text }]).faults;
const codes = (text: string) => [...new Set(alone(text).map(({ code }) => code))];

describe("what YAML may do to a document", () => {
  test("malformed YAML is told where the parser stopped, and takes no other document with it", () => {
    const {
      path,
      text,
      seen: expected,
    } = marked("corpus/doctrines/court.yaml", `doctrine: court\ntitle: «The court: as it is»\n`);
    const { corpus, faults } = readCorpus(
      Object.entries({ ...MADE_UP, [path]: text }).map(([at, each]) => ({ path: at, text: each })),
    );
    expect(faults.map(seen)[0]).toMatchObject({ code: "CASUS_CORPUS_MALFORMED", at: expected.at });
    expect(corpus.instruments.size).toBe(1);
    expect(corpus.doctrines.size).toBe(0);
  });

  test("a directive of YAML 1.1 is refused, and the rest is read as 1.2", () => {
    const {
      path,
      text,
      seen: expected,
    } = marked(PACT, `«%YAML 1.1»\n---\n${pact.replace("short: Pact", "short: 12")}`);
    expect(faultsOf({ [path]: text }).map(seen)).toEqual([
      { code: "CASUS_CORPUS_YAML_VERSION", ...expected },
      { code: "CASUS_CORPUS_WRONG_TYPE", at: `${PACT}:5:8`, words: "12" },
    ]);
  });

  test("a directive of YAML 1.2 passes", () => {
    expect(faultsOf({ [PACT]: `%YAML 1.2\n---\n${pact}` })).toEqual([]);
  });

  test("a key that stands twice is underlined the second time", () => {
    const fault = theFault(spoil("pact-2000", "kind: treaty\n", "kind: treaty\n«kind»: charter\n"));
    expect(fault).toMatchObject({ code: "CASUS_CORPUS_DUPLICATE_KEY", ...fault.expected });
  });

  test("a copy by alias is refused, and so is a bomb of them", () => {
    const bomb = [
      "a: &a [x, x]",
      ...[..."bcdefghijklmnopqrstuvwxyz"].map((name, index) => {
        const before = "abcdefghijklmnopqrstuvwxyz"[index];
        return `${name}: &${name} [*${before}, *${before}, *${before}]`;
      }),
    ].join("\n");
    expect(codes(bomb)).toEqual(["CASUS_CORPUS_ALIAS"]);
  });

  test("a tag is refused", () => {
    const fault = theFault(marked("corpus/doctrines/other.yaml", "doctrine: !!binary «aGk=»\n"));
    expect(fault).toMatchObject({ code: "CASUS_CORPUS_TAG", ...fault.expected });
    expect(codes("doctrine: !own x\n")).toEqual(["CASUS_CORPUS_TAG"]);
  });

  test.each([
    ["brackets", `a: ${"[".repeat(1_000_000)}`],
    ["braces", `a: ${"{a: ".repeat(100_000)}`],
    ["dashes", "- ".repeat(500_000)],
    ["question marks", "? ".repeat(500_000)],
    ["indents", Array.from({ length: 300 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
  ])("%s nested too deep are refused before they are parsed", (_, text) => {
    expect(codes(text)).toEqual(["CASUS_CORPUS_TOO_DEEP"]);
  });

  test("a document of 5 MB is refused before it is parsed", () => {
    const text = `instrument: big\nnotes:\n${"  - a note that is as long as this one\n".repeat(130_000)}`;
    expect(codes(text)).toEqual(["CASUS_CORPUS_TOO_LARGE"]);
  });

  test.each([
    ["nothing", ""],
    ["a comment alone", "# nothing\n"],
    ["a list", "- a\n- b\n"],
    ["a word", "treaty"],
  ])("%s is no document", (_, text) => {
    expect(codes(text)).toEqual(["CASUS_CORPUS_WRONG_TYPE"]);
  });

  test("a document that no key names is of no kind", () => {
    const fault = theFault(marked("corpus/other.yaml", "«treaty»: x\n"));
    expect(fault).toMatchObject({ code: "CASUS_CORPUS_UNKNOWN_KIND", ...fault.expected });
  });

  test("lines that end in CR LF, and a byte order mark, change no place", () => {
    const { path, text, seen: expected } = spoil("pact-2000", "kind: assist", "kind: «asist»");
    expect(faultsOf({ [path]: `\uFEFF${text.replaceAll("\n", "\r\n")}` }).map(seen)).toEqual([
      { code: "CASUS_CORPUS_WRONG_VALUE", ...expected },
    ]);
  });

  test("a text over several lines is underlined on its first", () => {
    const fault = theFault(
      spoil(
        "pact-2000",
        "        - armed attack on ?victim\n",
        "        - «armed attack upon»\n          ?victim\n",
      ),
    );
    expect(fault).toMatchObject({ code: "CASUS_CORPUS_UNKNOWN_SENTENCE", ...fault.expected });
  });

  test("a fault reads as a person would want it", () => {
    const { fault } = theFault(spoil("pact-2000", "kind: assist", "kind: «asist»"));
    expect(`\n${formatFault(fault)}\n`).toBe(`
CASUS_CORPUS_WRONG_VALUE  corpus/instruments/pact-2000.yaml:48:27, art. 1
  "asist" may not stand here.
  |       - { id: help, kind: asist, modality: shall, says: help }
  |                           ^^^^^
  Did you mean "assist"?
`);
  });
});
