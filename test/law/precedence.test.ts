import { describe, expect, it } from "vitest";
import { Assessment, type Incident } from "../../src/law/index.ts";
import {
  all,
  article,
  complete,
  day,
  disputed,
  findingOf,
  is,
  legalQuestion,
  no,
  not,
  pact,
  strike,
  unknown,
  world,
  yes,
} from "../support/law-builder.ts";

const FIRST = is("struck-first", { state: "?victim", event: "?event" });
const SELF_DEFENCE = is("answered-attack", { event: "?event", state: "?victim" });
const questions = [legalQuestion("armed-attack", { any: { means: is("force-used") } })];

/** BET raids GAM, and GAM's strike answers the raid. */
const CHAIN: Partial<Incident> = {
  attackers: ["GAM", "BET"],
  events: [
    { id: "raid", title: "the raid", on: day("2000-05-30"), victim: "GAM", attackers: ["BET"] },
    {
      id: "strike",
      title: "the strike",
      on: day("2000-06-01"),
      victim: "BET",
      attackers: ["GAM"],
      answers: "raid",
    },
  ],
};
const raid = { event: "raid" };
const raiders = { event: "raid", state: "BET" };

function statusOf(
  occasion: Parameters<typeof all>[0],
  facts: Incident["facts"],
  more: Partial<Incident> = CHAIN,
) {
  const corpus = world({
    instruments: [pact({ provisions: [article({ occasion: all(occasion) })] })],
    questions,
  });
  const assessment = new Assessment(corpus, strike(facts, more), { sides: "every side" });
  const candidate = assessment.candidates.find(
    ({ obligor, beneficiary, event }) => obligor === "ALP" && beneficiary === "BET" && event.id === "strike",
  );
  if (!candidate) throw new Error("no such finding");
  return assessment.find(candidate).judgement.status;
}

describe("who used force first", () => {
  it("follows from the event that this one answers", () => {
    expect(statusOf(FIRST, [yes("force-used", { args: raid }), yes("forces-of", { args: raiders })])).toBe(
      "engaged",
    );
    expect(statusOf(FIRST, [no("force-used", { args: raid }), yes("forces-of", { args: raiders })])).toBe(
      "not engaged",
    );
  });

  it("is as open as the earlier event", () => {
    expect(
      statusOf(FIRST, [yes("force-used", { args: raid }), disputed("forces-of", { args: raiders })]),
    ).toBe("contested");
    expect(
      statusOf(FIRST, [unknown("force-used", { args: raid }), yes("forces-of", { args: raiders })]),
    ).toBe("undetermined");
  });

  it("is a fact where an account says it outright", () => {
    const said = { args: { state: "BET", event: "strike" } };
    expect(statusOf(FIRST, [yes("struck-first", said)], {})).toBe("engaged");
    expect(statusOf(FIRST, [no("struck-first", said)], {})).toBe("not engaged");
  });

  it("is unknown where nothing is said, and no where the record of earlier force is complete", () => {
    expect(statusOf(FIRST, [], {})).toBe("undetermined");
    expect(statusOf(FIRST, [], { complete: complete("prior uses of force") })).toBe("not engaged");
  });
});

describe("self-defence against a prior attack", () => {
  it("asks by the reading taken whether the earlier act was an armed attack", () => {
    const raided = [yes("force-used", { args: raid }), yes("forces-of", { args: raiders })];
    expect(statusOf(SELF_DEFENCE, raided)).toBe("engaged");
    expect(statusOf(not(SELF_DEFENCE), raided)).toBe("not engaged");
  });

  it("is none where the state struck had done nothing", () => {
    expect(
      statusOf(SELF_DEFENCE, [
        yes("force-used", { args: raid }),
        no("forces-of", { args: raiders }),
        no("sent-group", { args: raiders }),
      ]),
    ).toBe("not engaged");
  });
});

describe("an author whom no account names", () => {
  it("is no open question", () => {
    const byDel = is("forces-of", { event: "?event", state: "DEL" });
    const corpus = world({ instruments: [pact({ provisions: [article({ occasion: byDel })] })] });
    const finding = findingOf(new Assessment(corpus, strike()));
    expect(finding.judgement.status).toBe("not engaged");
    expect(finding.fails).toEqual(["the armed forces of Delland did not carry out the strike"]);
  });
});
