import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadCorpus } from "../../src/corpus/index.ts";
import { compileCorpus } from "../../src/node/compile-corpus.ts";
import { MADE_UP } from "./made-up.ts";

let home = "";
const told = vi.spyOn(process.stderr, "write").mockImplementation(() => true);

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), "casus-corpus-"));
  for (const [file, text] of Object.entries(MADE_UP)) write(file, text);
  write("corpus/VERSION", "2026-11-25\n");
  write("corpus/studies/pact.md", "# A study\n");
  write("docs/notation.md", "# The notation\n");
  told.mockClear();
});
afterEach(() => rmSync(home, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(home, file)), { recursive: true });
  writeFileSync(path.join(home, file), text);
}

const read = (file: string) => readFileSync(path.join(home, file), "utf8");

test("a corpus without a fault is compiled, with its day and its digest, and gives schemas and a reference", () => {
  expect(compileCorpus(home)).toBe(0);
  const corpus = loadCorpus(read("dist/corpus.json"));
  expect(corpus.version).toBe("2026-11-25");
  expect(corpus.digest).toMatch(/^[0-9a-f]{64}$/);
  expect(corpus.instruments.size).toBe(1);
  expect(JSON.parse(read("schema/instrument.json")).$schema).toContain("json-schema.org");
  expect(read("docs/notation.md")).toMatch(/^# The notation\n[\s\S]*## Vocabulary/);
});

test("compiled twice it is the same to the byte, and the digest changes with the text", () => {
  const all = () => ["dist/corpus.json", "schema/question.json", "docs/notation.md"].map(read);
  compileCorpus(home);
  const first = all();
  compileCorpus(home);
  expect(all()).toEqual(first);
  write("corpus/sources/more.yaml", "sources:\n  more: { title: More, unopened: true }\n");
  compileCorpus(home);
  expect(loadCorpus(read("dist/corpus.json")).digest).not.toBe(loadCorpus(first[0] ?? "").digest);
});

test("the code that answers has a digest of its own, which changes with the code and not with the ends of its lines", () => {
  const digest = () => {
    compileCorpus(home);
    return read("dist/engine.txt").trim();
  };
  write("src/law/judge.ts", "export const verdict = true;\n");
  const first = digest();
  expect(first).toMatch(/^[0-9a-f]{64}$/);
  write("src/law/judge.ts", "export const verdict = true;\r\n");
  write("src/web/page.ts", "a face changes no answer\n");
  expect(digest()).toBe(first);
  write("src/law/judge.ts", "export const verdict = false;\n");
  expect(digest()).not.toBe(first);
});

test("a corpus with a fault is told and not written", () => {
  write("corpus/sources/more.yaml", "sources:\n  more: { title: More }\n");
  expect(compileCorpus(home)).toBe(1);
  expect(told.mock.calls.join("")).toContain("CASUS_CORPUS_SOURCE_ACCESS  corpus/sources/more.yaml:2:3");
  expect(existsSync(path.join(home, "dist/corpus.json"))).toBe(false);
});
