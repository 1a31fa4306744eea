import { describe, expect, it } from "vitest";
import { Assessment, type Incident } from "../../src/law/index.ts";
import {
  all,
  article,
  type Draft,
  day,
  disputed,
  findingOf,
  is,
  no,
  pact,
  place,
  state,
  strike,
  unknown,
  world,
  yes,
} from "../support/law-builder.ts";

const power = { ranks: [{ rank: "great power", from: day("1900"), until: day("2010"), sources: [] }] };
const actors = [
  state("GAM", "Gamland", { ...power, regions: ["the continent"] }),
  state("EPS", "Epsland", { ...power, regions: ["the islands"] }),
  state("ZET", "Zetland"),
];

const twoAttack: Partial<Incident> = {
  attackers: ["GAM", "EPS"],
  events: [{ id: "strike", title: "the strike", on: day("2000-06-01"), place: "bet-city", victim: "BET" }],
};
const by = (state: string) => ({ id: `by-${state}`, args: { event: "strike", state } });

function statusOf(
  occasion: Draft,
  facts: Incident["facts"],
  more: Partial<Incident> = twoAttack,
  places = [place("bet-city")],
) {
  const corpus = world({
    instruments: [pact({ provisions: [article({ occasion: all(occasion) })] })],
    actors,
    places,
  });
  return findingOf(new Assessment(corpus, strike(facts, more))).judgement.status;
}

describe("number and rank of attackers", () => {
  const two = is("two-great-powers", { victim: "?victim" });
  it("asks for two different powers that attacked", () => {
    expect(statusOf(two, [yes("forces-of", by("GAM")), yes("forces-of", by("EPS"))])).toBe("engaged");
    expect(statusOf(two, [yes("forces-of", by("GAM")), no("forces-of", by("EPS"))])).toBe("not engaged");
    expect(statusOf(two, [yes("forces-of", by("GAM")), disputed("forces-of", by("EPS"))])).toBe("contested");
  });

  it("counts no state that had no such rank on the day", () => {
    const late: Partial<Incident> = {
      ...twoAttack,
      on: day("2020-06-01"),
      events: [{ id: "strike", title: "the strike", on: day("2020-06-01"), victim: "BET" }],
    };
    expect(statusOf(two, [yes("forces-of", by("GAM")), yes("forces-of", by("EPS"))], late)).toBe(
      "not engaged",
    );
    const withZet = { ...twoAttack, attackers: ["GAM", "ZET"] };
    expect(statusOf(two, [yes("forces-of", by("GAM")), yes("forces-of", by("ZET"))], withZet)).toBe(
      "not engaged",
    );
  });
});

describe("where an author comes from", () => {
  const from = (clause: string, region: string) => is(clause, { event: "?event", region });
  it("tells states of a region from others", () => {
    const facts = [yes("forces-of", by("GAM")), no("forces-of", by("EPS"))];
    expect(statusOf(from("from-region", "the continent"), facts)).toBe("engaged");
    expect(statusOf(from("from-region", "the islands"), facts)).toBe("not engaged");
    expect(statusOf(from("from-elsewhere", "the islands"), facts)).toBe("engaged");
  });

  it("does not count an author of whom nobody knows anything as coming from anywhere", () => {
    const facts = [no("forces-of", by("GAM")), no("forces-of", by("EPS")), yes("forces-unnamed")];
    expect(statusOf(from("from-elsewhere", "the islands"), facts)).toBe("not engaged");
    expect(statusOf(is("came-from-state"), facts)).toBe("engaged");
  });
});

describe("something from outside", () => {
  const outside = is("from-outside", { event: "?event", victim: "?victim" });
  const home = [
    no("forces-of", by("GAM")),
    no("forces-of", by("EPS")),
    no("forces-unnamed"),
    no("sent-group", by("GAM")),
    no("sent-group", by("EPS")),
  ];
  it("is another state, or a group directed from abroad", () => {
    expect(statusOf(outside, [...home, yes("from-abroad")])).toBe("engaged");
    expect(statusOf(outside, [...home, no("from-abroad")])).toBe("not engaged");
    expect(statusOf(outside, [...home, unknown("from-abroad")])).toBe("undetermined");
  });
});

describe("territory", () => {
  const on = (clause: string, state: string) => is(clause, { event: "?event", state });
  const disputedTitle = [place("bet-city", { holdings: [{ administered: "BET", claimed: ["BET", "GAM"] }] })];

  it("to which title is disputed is contested for who claims it, and nobody else's", () => {
    expect(statusOf(on("on-territory", "?victim"), [], twoAttack, disputedTitle)).toBe("contested");
    expect(statusOf(on("on-territory", "DEL"), [], twoAttack, disputedTitle)).toBe("not engaged");
  });

  it("is read as the text says, whatever the reader chose", () => {
    const held = [
      place("bet-city", { holdings: [{ recognised: "BET", administered: "GAM", claimed: ["DEL"] }] }),
    ];
    expect(statusOf(on("on-recognised-territory", "BET"), [], twoAttack, held)).toBe("engaged");
    expect(statusOf(on("on-administered-territory", "BET"), [], twoAttack, held)).toBe("not engaged");
    expect(statusOf(on("on-administered-territory", "GAM"), [], twoAttack, held)).toBe("engaged");
    expect(statusOf(on("on-claimed-territory", "DEL"), [], twoAttack, held)).toBe("engaged");
  });

  it("is nobody's on the high seas, which may still lie in a treaty's area", () => {
    const sea = [place("bet-city", { highSeas: true, holdings: [] })];
    expect(statusOf(on("on-territory", "?victim"), [], twoAttack, sea)).toBe("not engaged");
    expect(statusOf(is("in-region", { event: "?event", region: "the continent" }), [], twoAttack, sea)).toBe(
      "engaged",
    );
    expect(statusOf(is("in-region", { event: "?event", region: "the islands" }), [], twoAttack, sea)).toBe(
      "not engaged",
    );
  });
});
