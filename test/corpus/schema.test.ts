import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { formatFault } from "../../src/base/index.ts";
import { notationReference, readCorpus, schemas, vocabularyOf } from "../../src/corpus/index.ts";
import { readCorpusFolder } from "../../src/node/read-corpus.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const textOf = (path: string) =>
  existsSync(at(path)) ? readFileSync(at(path), "utf8").replaceAll("\r\n", "\n") : "";

const files = readCorpusFolder(at("corpus"));
const { corpus, faults } = readCorpus(files);
const vocabulary = vocabularyOf(corpus);
const written = [...schemas(vocabulary)];

interface Schema {
  readonly $ref?: string;
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly additionalProperties?: unknown;
  readonly properties?: object;
}

/** Every schema within a schema. */
function within(schema: unknown): Schema[] {
  if (typeof schema !== "object" || schema === null) return [];
  return [schema as Schema, ...Object.values(schema).flatMap(within)];
}

test("the corpus has no fault", () => {
  expect(faults.map(formatFault).join("\n\n")).toBe("");
});

describe("what grows from the schemas", () => {
  test.each(written)("schema/%s.json is up to date (`npm run build` writes it)", (name, schema) => {
    expect(textOf(`schema/${name}.json`)).toBe(`${JSON.stringify(schema, null, 2)}\n`);
  });

  test("the reference in docs/notation.md is up to date (`npm run build` writes it)", () => {
    expect(textOf("docs/notation.md").split("lost -->\n\n")[1]).toBe(notationReference(vocabulary));
  });

  test("every object of a schema is strict", () => {
    const loose = written.flatMap(([name, schema]) =>
      within(schema)
        .filter((each) => each.properties && each.additionalProperties !== false)
        .map(() => name),
    );
    expect(loose).toEqual([]);
  });

  test("every reference in a schema leads somewhere", () => {
    for (const [, schema] of written) {
      const definitions = Object.keys((schema as { definitions?: object }).definitions ?? {}).map(
        (key) => `#/definitions/${key}`,
      );
      for (const { $ref } of within(schema)) if ($ref) expect(definitions).toContain($ref);
    }
  });

  test("a leaf carries the patterns of the vocabulary, open terms with it, and they fit every leaf of the corpus", () => {
    const instrument = new Map(written).get("instrument") as { definitions: Record<string, Schema> };
    const patterns = (instrument.definitions.Sentence?.anyOf ?? []).map(
      ({ pattern = "" }) => new RegExp(pattern, "u"),
    );
    expect(patterns).toHaveLength(vocabulary.phrases.length);
    const leaves = files.flatMap(({ text }) =>
      [...text.matchAll(/^\s+- (\?\w+ .*|armed attack on .*)$/gm)].map(([, leaf = ""]) => leaf),
    );
    expect(leaves.length).toBeGreaterThan(20);
    for (const leaf of leaves)
      expect(
        patterns.some((pattern) => pattern.test(leaf)),
        leaf,
      ).toBe(true);
  });

  test("each document names the schema of its kind", () => {
    for (const { path, text } of files) {
      const [, name] = /^# yaml-language-server: \$schema=\.\.\/\.\.\/schema\/(\w+)\.json\n/.exec(text) ?? [];
      expect(
        written.map(([known]) => known),
        path,
      ).toContain(name);
    }
  });
});
