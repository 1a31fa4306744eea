import { describe, expect, test } from "vitest";
import { CasusError } from "../../src/base/index.ts";
import { loadCorpus, readCorpus, readIncident, serialise } from "../../src/corpus/index.ts";
import { MADE_UP, spoil } from "./made-up.ts";

const edition = { version: "2026-11-25", digest: "d" };
const { corpus } = readCorpus(
  Object.entries(MADE_UP).map(([path, text]) => ({ path, text })),
  edition,
);
const raid = MADE_UP["corpus/incidents/raid-2002.yaml"] ?? "";

describe("the compiled corpus", () => {
  test("comes back from its JSON as it was", () => {
    expect(loadCorpus(serialise(corpus))).toEqual(corpus);
  });

  test("is the same text twice", () => {
    expect(serialise(loadCorpus(serialise(corpus)))).toBe(serialise(corpus));
  });

  test.each(["", "[]", "{}", "null", '{"form":1,"actors":{}}', '{"form":9}'])("%j is none", (json) => {
    expect(() => loadCorpus(json)).toThrow("CASUS_CORPUS_NOT_COMPILED");
  });
});

describe("a reader's own incident", () => {
  test("is read against the corpus, whatever its file is named", () => {
    expect(readIncident(raid, "mine.yaml", corpus)).toEqual(corpus.incidents.get("raid-2002"));
  });

  test("that has faults throws all of them at once", () => {
    const { text } = spoil("raid-2002", "place: gotland", "place: nowhere");
    const spoilt = text.replace("force was used in raid", "fire was used in raid");
    const faults = faultsThrown(() => readIncident(spoilt, "mine.yaml", corpus));
    expect(faults.map(({ code, where }) => `${code} ${where?.file}:${where?.line}`)).toEqual([
      "CASUS_CORPUS_UNKNOWN_PLACE mine.yaml:11",
      "CASUS_CORPUS_UNKNOWN_SENTENCE mine.yaml:15",
    ]);
  });

  test.each(["", "- a", "instrument: x\n", "a: [", "%YAML 1.1\n---\nincident: x\n"])("%j is none", (text) => {
    expect(faultsThrown(() => readIncident(text, "mine.yaml", corpus)).length).toBeGreaterThan(0);
  });
});

function faultsThrown(run: () => unknown) {
  try {
    run();
  } catch (error) {
    if (error instanceof CasusError) return error.faults;
    throw error;
  }
  return [];
}
