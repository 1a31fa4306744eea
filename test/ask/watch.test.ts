import { describe, expect, it } from "vitest";
import { assess, cover, explain, type Library, watch } from "../../src/ask/index.ts";
import { CasusError } from "../../src/base/index.ts";
import type { Instrument, LawCorpus } from "../../src/law/index.ts";
import { act, article, is, libraryOn, no, pact, strike, world, yes } from "../support/law-builder.ts";

const ART5 = article({ occasion: is("grave") });

function libraryWith(sketch: Partial<Instrument> = {}, more: Partial<LawCorpus> = {}): Library {
  const instruments = [pact({ provisions: [ART5], ...sketch })];
  return libraryOn({ ...world({ instruments, incidents: [strike([yes("grave")])] }), ...more });
}

const keep = async (answer: Promise<unknown>, file = "saved.json") => ({
  file,
  text: JSON.stringify(await answer),
});
const saved = (library = libraryWith(), file?: string) =>
  keep(assess.ask({ incident: { id: "strike" } }, library), file);

const SENTENCE = "Alpland and Delland must help Betland.";

async function watched(now: Library) {
  const output = await watch.ask({ saved: [await saved()] }, now);
  const [first] = output.watched;
  if (!first) throw new Error("nothing was watched");
  return {
    ...first,
    exit: watch.found?.(output) ? 3 : 0,
    text: watch.show(output, { width: 200, colour: false }),
  };
}

describe("a sentence that was saved", () => {
  it("holds while the law and the facts are what they were", async () => {
    const { holds, exit, text, sentences } = await watched(libraryWith());
    expect([holds, exit, sentences]).toEqual([true, 0, 1]);
    expect(text).toContain("The sentence holds.");
  });

  it("no longer holds once one of the two states has withdrawn, and the proof says why", async () => {
    const left = libraryWith({ life: [act("DEL", "withdrew", "1999-01-01")] }, { digest: "other" });
    const { holds, exit, fallen, changed, text } = await watched(left);
    expect([holds, exit]).toEqual([false, 3]);
    expect(fallen.map(({ before, obligors }) => [before?.sentence, ...obligors])).toEqual([
      [SENTENCE, "DEL"],
    ]);
    expect(fallen[0]?.first?.after?.says).toBe("Delland withdrew on 1 January 1999.");
    expect(changed.map(({ what }) => what)).toEqual(["corpus"]);
    expect(text).toContain("1 of 1 sentence does not hold any more.");
    expect(text).toContain("Delland withdrew on 1 January 1999.");
  });

  it("holds of its states when a third one joins them", async () => {
    const joined = libraryWith({ parties: ["ALP", "BET", "DEL", "GAM"] });
    const { holds, appeared, exit } = await watched(joined);
    expect([holds, exit]).toEqual([true, 0]);
    expect(appeared.map(({ obligors }) => obligors)).toEqual([["GAM"]]);
  });

  it("holds on other grounds when a fact is known in another way", async () => {
    const incidents = new Map([["strike", strike([yes("grave", { grade: "corroborated" })])]]);
    const { holds, shifted, fallen } = await watched(libraryWith({}, { incidents }));
    expect([holds, fallen]).toEqual([true, []]);
    expect(shifted.map(({ what, first }) => [what, first?.after?.basis])).toEqual([
      ["proof", "F-grave, corroborated"],
    ]);
  });

  it("no longer holds when a fact turns out otherwise, or when its provision is gone", async () => {
    const incidents = new Map([["strike", strike([no("grave")])]]);
    expect((await watched(libraryWith({}, { incidents }))).fallen.map(({ what }) => what)).toEqual([
      "status",
    ]);
    expect((await watched(libraryWith({ provisions: [] }))).fallen.map(({ what }) => what)).toEqual(["went"]);
  });

  it("cannot be told any more when its incident is gone", async () => {
    const { holds, exit, refused, text } = await watched(libraryWith({}, { incidents: new Map() }));
    expect([holds, exit]).toEqual([false, 3]);
    expect(refused.map(({ code }) => code)).toEqual(["CASUS_ASK_UNKNOWN_ID"]);
    expect(text).toContain("CASUS_ASK_UNKNOWN_ID");
  });

  it("may be one on who stands with whom", async () => {
    const library = libraryWith({ provisions: [article({ occasion: is("force-used") })] });
    const given = { attacker: "GAM", victim: "BET", on: "2000-06-01" };
    const answer = await keep(cover.ask(given, library));
    const gone = libraryWith({ provisions: [article({ occasion: is("threat-made") })] });
    expect(await watch.ask({ saved: [answer] }, library)).toMatchObject({ holds: true });
    const { watched: after } = await watch.ask({ saved: [answer] }, gone);
    expect(after[0]).toMatchObject({ holds: false, elsewhere: expect.arrayContaining(["answer", "roll"]) });
  });
});

describe("several files", () => {
  it("are watched together: one that fell is enough", async () => {
    const before = libraryWith({ life: [act("DEL", "withdrew", "1999-01-01")] });
    const given = { saved: [await saved(libraryWith(), "a.json"), await saved(before, "b.json")] };
    const output = await watch.ask(given, before);
    expect(output.watched.map(({ file, holds }) => [file, holds])).toEqual([
      ["a.json", false],
      ["b.json", true],
    ]);
    expect(output.holds).toBe(false);
  });

  it("tell all their faults at once", async () => {
    const id = "pact/art5/help@ALP-BET@strike";
    const proof = await keep(
      explain.ask({ incident: { id: "strike" }, finding: id }, libraryWith()),
      "proof.json",
    );
    const { receipt } = JSON.parse((await saved()).text);
    const bare = { file: "receipt.json", text: JSON.stringify(receipt) };
    const given = [{ file: "cut.json", text: "{" }, proof, bare, await saved()];
    const error = await watch.ask({ saved: given }, libraryWith()).catch((thrown: unknown) => thrown);
    expect(error instanceof CasusError && error.faults.map(({ code, where }) => [code, where?.file])).toEqual(
      [
        ["CASUS_ASK_NOT_JSON", "cut.json"],
        ["CASUS_ASK_NO_FINDINGS", "proof.json"],
        ["CASUS_ASK_NO_FINDINGS", "receipt.json"],
      ],
    );
  });
});
