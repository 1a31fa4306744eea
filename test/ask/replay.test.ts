import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess, cover, diff, type Library, replay, watch } from "../../src/ask/index.ts";
import { CasusError } from "../../src/base/index.ts";
import type { LawCorpus } from "../../src/law/index.ts";
import { act, article, is, libraryOn, pact, strike, unknown, world, yes } from "../support/law-builder.ts";
import { corpusLibrary } from "../support/library.ts";

const incident = strike([yes("force-used"), unknown("grave")]);
const corpusWith = (life: ReturnType<typeof act>[] = [], more: Partial<LawCorpus> = {}): LawCorpus => ({
  ...world({
    instruments: [pact({ life, provisions: [article({ occasion: is("grave") })] })],
    incidents: [incident],
  }),
  ...more,
});
const library = libraryOn(corpusWith());
const answer = () => assess.ask({ incident: { id: "strike" } }, library);
const file = (value: unknown, name = "saved.json") => ({ file: name, text: JSON.stringify(value, null, 2) });

const ask = (value: unknown, at: Library = library) => replay.ask({ receipt: file(value) }, at);

async function faultOf(asking: Promise<unknown>) {
  const error = await asking.catch((thrown: unknown) => thrown);
  if (!(error instanceof CasusError)) throw error;
  return error.faults[0];
}

describe("a receipt that is asked again", () => {
  it("gives the same bytes from the same corpus, whether it was saved alone or with its answer", async () => {
    const saved = await answer();
    for (const given of [saved, saved.receipt]) {
      const output = await ask(given);
      expect(output).toMatchObject({ outcome: "same", changed: [], differences: [], question: "assess" });
      expect(replay.found?.(output)).toBe(false);
    }
  });

  it("holds every choice, those that were left to the default too", async () => {
    const { receipt } = await assess.ask({ incident: { id: "strike" }, territory: "claimed" }, library);
    expect(receipt.input).toEqual({
      incident: { id: "strike" },
      doctrine: [],
      assume: [],
      territory: "claimed",
      threshold: "corroborated",
      instrument: [],
    });
    expect((await ask(receipt)).outcome).toBe("same");
  });

  it("says that the corpus is another and where the answer differs", async () => {
    const later = libraryOn(
      corpusWith([act("ALP", "withdrew", "1999-01-01")], { version: "2026-02-02", digest: "other" }),
    );
    const output = await ask(await answer(), later);
    expect(output).toMatchObject({
      outcome: "other",
      says: "Another answer comes out; the corpus is not what it was.",
      changed: [{ what: "corpus", was: "2026-01-01 (made up)", now: "2026-02-02 (other)" }],
    });
    expect(output.differences[0]?.at).toMatch(/^findings\[0\]/);
    expect(replay.found?.(output)).toBe(true);
    expect((await ask((await answer()).receipt, later)).differences).toEqual([]);
  });

  it("says that version and code are others though the same bytes come out", async () => {
    const output = await ask(await answer(), { ...library, version: "9.9.9", engine: "another" });
    expect(output.outcome).toBe("same");
    expect(output.changed.map(({ what }) => what)).toEqual(["version", "code"]);
    expect(output.says).toBe("The same bytes come out; the version and the code are not what they were.");
  });

  it("says why it cannot be asked any more", async () => {
    const output = await ask(await answer(), libraryOn(corpusWith([], { incidents: new Map() })));
    expect(output.outcome).toBe("refused");
    expect(output.refused.map(({ code }) => code)).toEqual(["CASUS_ASK_UNKNOWN_ID"]);
    expect(replay.found?.(output)).toBe(true);
  });

  it("does not excuse another answer from the same corpus and code", async () => {
    const { receipt } = await answer();
    expect((await ask({ ...receipt, answerDigest: "0".repeat(64) })).says).toContain("or Casus failed");
  });

  it("is one of any question", async () => {
    const given = { attacker: "GAM", victim: "BET", on: "2000-06-01" };
    expect((await ask(await cover.ask(given, library))).outcome).toBe("same");
  });

  it("carries the document that was given, so that it needs no file beside it", async () => {
    const path = new URL("../../corpus/incidents/karabakh-2020.yaml", import.meta.url);
    const real = corpusLibrary();
    const text = readFileSync(path, "utf8");
    const saved = await assess.ask({ incident: { file: "mine.yaml", text } }, real);
    const without = libraryOf(real);
    expect((await replay.ask({ receipt: file(saved.receipt) }, without)).outcome).toBe("same");
  }, 30_000);
});

const libraryOf = (real: Library): Library => ({ ...real, corpus: { ...real.corpus, incidents: new Map() } });

describe("what is no receipt is refused", () => {
  it("with the place where it stops being JSON", async () => {
    const text = JSON.stringify(await answer(), null, 2).slice(0, 400);
    const fault = await faultOf(replay.ask({ receipt: { file: "cut.json", text } }, library));
    expect(fault).toMatchObject({ code: "CASUS_ASK_NOT_JSON", where: { file: "cut.json" } });
    expect(fault?.where?.line).toBe(text.split("\n").length);
  });

  it.each([
    ["an empty file", "", "CASUS_ASK_NOT_JSON"],
    ["YAML", "incident: strike", "CASUS_ASK_NOT_JSON"],
    ["a list", "[1, 2]", "CASUS_ASK_NO_RECEIPT"],
    ["null", "null", "CASUS_ASK_NO_RECEIPT"],
    ["an answer of something else", '{"receipt": "paid"}', "CASUS_ASK_NO_RECEIPT"],
  ])("%s", async (_, text, code) => {
    expect(await faultOf(replay.ask({ receipt: { text } }, library))).toMatchObject({ code });
  });

  it("where a part is missing or of another form, by its name", async () => {
    const { engine: _, ...receipt } = (await answer()).receipt;
    const fault = await faultOf(ask({ ...receipt, corpus: 5, colour: "red" }));
    expect(fault).toMatchObject({ code: "CASUS_ASK_NO_RECEIPT", where: { file: "saved.json" } });
    for (const part of ["engine", "corpus", "colour"]) expect(fault?.what).toContain(`"${part}"`);
  });

  it("where it nests without end", async () => {
    const text = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(await faultOf(replay.ask({ receipt: { text } }, library))).toMatchObject({
      code: "CASUS_ASK_NO_RECEIPT",
    });
  });

  it("whatever it is: spoilt answers and any JSON give coded faults, and nothing else is thrown", async () => {
    const text = JSON.stringify(await answer(), null, 1);
    const spoilt = fc
      .tuple(fc.nat(text.length), fc.nat(40), fc.string({ maxLength: 6 }))
      .map(([at, cut, put]) => text.slice(0, at) + put + text.slice(at + cut));
    const property = fc.asyncProperty(fc.oneof(spoilt, fc.json()), async (given) => {
      const asking = [
        replay.ask({ receipt: { text: given } }, library),
        watch.ask({ saved: [{ text: given }] }, library),
        diff.ask({ before: { text: given }, after: { id: "strike" } }, library),
      ];
      for (const each of asking) {
        const error = await each.catch((thrown: unknown) => thrown);
        expect(error instanceof Error && !(error instanceof CasusError)).toBe(false);
      }
    });
    await fc.assert(property, { seed: 20261125, numRuns: 150 });
  });

  it("where it is of a question that nobody knows", async () => {
    const { receipt } = await answer();
    const fault = await faultOf(ask({ ...receipt, question: "guess" }));
    expect(fault).toMatchObject({ code: "CASUS_ASK_UNKNOWN_QUESTION" });
    expect(fault?.mend).toContain("assess, explain");
  });

  it("where input or answer was altered after it was given", async () => {
    const saved = await answer();
    const input = { ...(saved.receipt.input as object), threshold: "claimed" };
    const code = "CASUS_ASK_ALTERED_RECEIPT";
    expect(await faultOf(ask({ ...saved, receipt: { ...saved.receipt, input } }))).toMatchObject({ code });
    expect(await faultOf(ask({ ...saved, title: "The great strike" }))).toMatchObject({ code });
  });
});
