import { describe, expect, it } from "vitest";
import { Assessment } from "../../src/law/index.ts";
import {
  act,
  all,
  article,
  day,
  entersWhen,
  is,
  pact,
  strike,
  victimIsParty,
  world,
  yes,
} from "../support/law-builder.ts";

const statuses = (assessment: Assessment) =>
  Object.fromEntries(
    assessment.candidates.map((each) => [each.id, assessment.find(each).judgement.status] as const),
  );

describe("what is grounded once for several findings", () => {
  it("is told apart by the one to whom something is owed: one side may have left", () => {
    const text = pact({ parties: ["ALP", "BET", "GAM"], life: [act("BET", "withdrew", "1990-01-01")] });
    const assessment = new Assessment(world({ instruments: [text] }), strike(), { sides: "every side" });
    expect(statuses(assessment)).toMatchObject({
      "pact/art5/help@ALP-BET@strike": "not in force",
      "pact/art5/help@ALP-GAM@strike": "engaged",
    });
  });

  it("is told apart by the clause that the parties held to cover the event", () => {
    const entry = entersWhen(is("matter", { matter: "notice" }));
    const matters = [{ id: "notice", says: "notice was given", value: "unknown", sources: [] } as const];
    const provisions = [article({ id: "art4" }), article({ id: "art5" })];
    const held = yes("held-covered", { args: { provision: "art5", instrument: "pact", event: "strike" } });
    const text = pact({ entry, matters, provisions });
    expect(statuses(new Assessment(world({ instruments: [text] }), strike([held])))).toMatchObject({
      "pact/art4/help@ALP-BET@strike": "undetermined",
      "pact/art5/help@ALP-BET@strike": "engaged",
    });
  });

  it("is told apart by the text: a clause that another adopted speaks of its own parties", () => {
    const clause = article({ occasion: all(victimIsParty, is("force-used")) });
    const model = pact({ parties: ["ALP", "DEL", "GAM"], provisions: [clause], signed: day("1949-04-04") });
    const adopted = pact({ id: "adopted", parties: ["ALP", "BET"], provisions: [clause] });
    for (const instruments of [
      [model, adopted],
      [adopted, model],
    ])
      expect(statuses(new Assessment(world({ instruments }), strike([yes("force-used")])))).toMatchObject({
        "pact/art5/help@ALP-BET@strike": "not engaged",
        "adopted/art5/help@ALP-BET@strike": "engaged",
      });
  });
});

describe("a finding refused at sight", () => {
  it("comes out the same in a view whatever view was asked before", () => {
    const text = pact({
      life: [act("ALP", "withdrew", "1990-01-01")],
      provisions: [article({ occasion: is("force-used") })],
    });
    const disputed = { ...yes("force-used"), holds: "unknown", grade: "claimed" } as const;
    const accounts = [
      { narrator: "north", says: "yes", gist: "it was", sources: [] },
      { narrator: "south", says: "no", gist: "it was not", sources: [] },
    ] as const;
    const asked = (...narrators: string[]) => {
      const assessment = new Assessment(world({ instruments: [text] }), strike([{ ...disputed, accounts }]));
      const [candidate] = assessment.candidates;
      if (!candidate) throw new Error("no finding");
      const views = narrators.map((narrator) => assessment.find(candidate, { doctrine: "all", narrator }));
      return views.at(-1)?.judgement.parts.occasion.verdict;
    };
    expect([asked("north"), asked("all", "north"), asked("south", "north")]).toEqual(["yes", "yes", "yes"]);
  });
});
