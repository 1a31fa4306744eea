import { describe, expect, it } from "vitest";
import { assess, diff } from "../../src/ask/index.ts";
import { CasusError } from "../../src/base/index.ts";
import type { Incident, Instrument } from "../../src/law/index.ts";
import {
  act,
  all,
  article,
  asked,
  is,
  libraryOn,
  no,
  pact,
  strike,
  unknown,
  world,
  yes,
} from "../support/law-builder.ts";

const FACTS = [yes("force-used"), yes("grave"), no("sudden")];
const ART5 = article({ occasion: all(is("force-used"), is("grave")) });

const libraryWith = (sketch: Partial<Instrument> = {}, incident: Incident = strike(FACTS)) =>
  libraryOn(world({ instruments: [pact({ provisions: [ART5], ...sketch })], incidents: [incident] }));

const saved = async (library: ReturnType<typeof libraryWith>, more: object = {}) => ({
  file: "saved.json",
  text: JSON.stringify(await assess.ask({ incident: { id: "strike" }, ...more }, library)),
});

async function between(before: ReturnType<typeof libraryWith>, after: ReturnType<typeof libraryWith>) {
  return diff.ask({ before: await saved(before), after: await saved(after) }, after);
}

const told = (output: Awaited<ReturnType<typeof between>>) =>
  output.changes.map(({ what, obligors }) => [what, ...obligors]);

describe("a finding between two assessments", () => {
  it("of one state changes where it withdrew, and its ally's in the same row does not", async () => {
    const left = libraryWith({ life: [act("DEL", "withdrew", "1999-01-01")] });
    const output = await between(libraryWith(), left);
    expect(told(output)).toEqual([["status", "DEL"]]);
    expect(output.same).toBe(1);
    const [change] = output.changes;
    expect([change?.before?.status, change?.after?.status]).toEqual(["engaged", "not in force"]);
    expect(change?.first?.after?.says).toBe("Delland withdrew on 1 January 1999.");
    expect(change?.first?.after?.sources).toEqual([{ key: "gazette" }]);
  });

  it("appears with a new article and goes with an old one", async () => {
    const art7 = article({ id: "art7", occasion: is("force-used") });
    const more = libraryWith({ provisions: [ART5, art7] });
    expect(told(await between(libraryWith(), more))).toEqual([["appeared", "ALP", "DEL"]]);
    expect(told(await between(more, libraryWith()))).toEqual([["went", "ALP", "DEL"]]);
  });

  it("changes at the first step that differs, which says what it said before and says now, with its basis", async () => {
    const found = libraryWith({}, strike([yes("force-used"), no("grave", { grade: "corroborated" })]));
    const { changes } = await between(libraryWith(), found);
    expect(changes.map(({ before, after }) => [before?.status, after?.status])).toEqual([
      ["engaged", "not engaged"],
    ]);
    expect(changes[0]?.first).toMatchObject({
      before: {
        verdict: "yes",
        says: "The scale and effects of the strike were grave.",
        basis: "F-grave, established",
      },
      after: {
        verdict: "no",
        says: "The scale and effects of the strike were not grave.",
        basis: "F-grave, corroborated",
      },
    });
  });

  it("says something else though its status is the same: another fact is open", async () => {
    const grave = libraryWith({}, strike([yes("force-used"), unknown("grave")]));
    const force = libraryWith({}, strike([unknown("force-used"), yes("grave")]));
    const { changes } = await between(grave, force);
    expect(changes.map(({ what }) => what)).toEqual(["sentence"]);
    expect(changes[0]?.first?.after?.says).toBe(
      "It is not known whether armed force was used in the strike.",
    );
  });

  it("rests on something else though it says the same: another grade, or another source", async () => {
    const firm = strike([yes("force-used"), yes("grave", { grade: "corroborated" })]);
    expect(told(await between(libraryWith(), libraryWith({}, firm)))).toEqual([["proof", "ALP", "DEL"]]);
    const cited = strike([yes("force-used"), yes("grave", { sources: [{ key: "report" }] })]);
    const { changes } = await between(libraryWith(), libraryWith({}, cited));
    expect(changes.map(({ what, first }) => [what, first?.before?.sources, first?.after?.sources])).toEqual([
      ["proof", [{ key: "wire" }], [{ key: "report" }]],
    ]);
  });

  it("has a step that was not there: the treaty waits for a request now", async () => {
    const waits = libraryWith({
      provisions: [article({ occasion: all(is("force-used"), is("grave")), acts: { request: asked } })],
    });
    const { changes } = await between(libraryWith(), waits);
    expect(changes[0]?.first?.before).toBeUndefined();
    expect(changes[0]?.first?.after?.says).toContain("The acts that the text waits for");
  });

  it("is the same between an assessment and itself, whatever the order of the facts", async () => {
    const turned = libraryWith({}, strike([...FACTS].reverse()));
    expect(await between(libraryWith(), turned)).toMatchObject({ changes: [], same: 2 });
  });
});

describe("what is held against each other", () => {
  it("may be a saved answer, its receipt, the input of one, or an incident of the corpus", async () => {
    const library = libraryWith();
    const answer = await saved(library);
    const { receipt } = JSON.parse(answer.text);
    const forms = [
      answer,
      { text: JSON.stringify(receipt) },
      { text: JSON.stringify({ incident: { id: "strike" } }) },
      { id: "strike" },
    ];
    for (const before of forms) {
      const output = await diff.ask({ before, after: { id: "strike" } }, library);
      expect(output).toMatchObject({ changes: [], same: 2, asked: [] });
      expect([output.before.saved, output.after.saved]).toEqual([before === answer, false]);
    }
  });

  it("is told with what was asked differently", async () => {
    const library = libraryWith();
    const before = await saved(library);
    const after = await saved(library, { lawDate: "1949-01-01" });
    const output = await diff.ask({ before, after }, library);
    expect(output.asked).toEqual([{ at: "lawDate", now: '"1949-01-01"' }]);
    expect(output.changes.every(({ after: now }) => now?.status === "not in force")).toBe(true);
    const text = diff.show(output, { width: 200, colour: false });
    expect(text).toContain('asked: lawDate: nothing, then "1949-01-01"');
    expect(text).toContain("The first step that differs:");
  });

  it("is refused where it holds no findings", async () => {
    const library = libraryWith();
    const answer = await assess.ask({ incident: { id: "strike" } }, library);
    const { findings: _, receipt, ...rest } = answer;
    const answerDigest = library.digest(JSON.stringify(rest));
    const text = JSON.stringify({ ...rest, receipt: { ...receipt, answerDigest } });
    const error = await diff
      .ask({ before: { file: "a.json", text }, after: { id: "strike" } }, library)
      .catch((thrown: unknown) => thrown);
    expect(error instanceof CasusError && error.faults.map(({ code, where }) => [code, where?.file])).toEqual(
      [["CASUS_ASK_NO_FINDINGS", "a.json"]],
    );
  });
});
