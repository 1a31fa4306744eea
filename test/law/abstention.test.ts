import { describe, expect, it } from "vitest";
import { Assessment, type Duty, headline, type Instrument } from "../../src/law/index.ts";
import {
  article,
  condition,
  type Draft,
  disputed,
  findingOf,
  is,
  no,
  pact,
  strike,
  unknown,
  world,
  yes,
} from "../support/law-builder.ts";

const REFRAIN: Duty = {
  id: "help",
  kind: "no help to the aggressor",
  modality: "shall",
  says: "give no help to the attacker of {victim}",
  force: false,
  forms: [],
};
const OBLIGOR_HELPED: Draft = is("helped-aggressor", { state: "?obligor", victim: "?victim" });
const helped = { args: { state: "ALP", victim: "BET" } };

function kept(facts: Parameters<typeof strike>[0], sketch: Partial<Instrument> = {}) {
  const breach = condition(OBLIGOR_HELPED, "pact/art5/breach");
  const provision = article({ occasion: is("force-used"), breach, duties: [REFRAIN] });
  const corpus = world({ instruments: [pact({ provisions: [provision], ...sketch })] });
  return findingOf(new Assessment(corpus, strike(facts)));
}
const statusWith = (...facts: Parameters<typeof strike>[0] & object) => kept(facts).judgement.status;

describe("a duty to refrain that an attack calls up", () => {
  it("is owed once the occasion is there, though nothing is recorded of the conduct", () => {
    expect(statusWith(yes("force-used"))).toBe("engaged");
    expect(statusWith(yes("force-used"), unknown("helped-aggressor", helped))).toBe("engaged");
  });

  it("is kept or broken as far as conduct is recorded", () => {
    expect(statusWith(yes("force-used"), no("helped-aggressor", helped))).toBe("kept");
    expect(statusWith(yes("force-used"), yes("helped-aggressor", helped))).toBe("breached");
    expect(statusWith(yes("force-used"), disputed("helped-aggressor", helped))).toBe("contested");
  });

  it("is a pledge in a political text, and never engaged; it may still be kept or broken", () => {
    const political: Partial<Instrument> = {
      force: [{ party: "all", is: "political", indicators: [], sources: [] }],
    };
    expect(kept([yes("force-used")], political).judgement.status).toBe("pledged");
    expect(kept([yes("force-used"), yes("helped-aggressor", helped)], political).judgement.status).toBe(
      "breached",
    );
  });

  it("is not owed without the occasion, whatever the conduct", () => {
    expect(statusWith(no("force-used"), yes("helped-aggressor", helped))).toBe("not engaged");
  });

  it("whose conduct alone is disputed turns on that conduct, and the sentence says so", () => {
    const finding = kept([yes("force-used"), disputed("helped-aggressor", helped)]);
    const { given } = new Assessment(world(), strike());
    const words = { ...finding, obligors: ["ALP"] };
    expect(headline(given, finding.candidate, finding.judgement, words)).toMatch(
      /^It is contested whether Alpland broke its duty .*: it depends on whether .*help/,
    );
  });

  it("is as open as its occasion, and the sentence speaks of what would be owed", () => {
    const finding = kept([disputed("force-used")]);
    expect(finding.judgement.status).toBe("contested");
    const { given } = new Assessment(world(), strike());
    const words = { ...finding, obligors: ["ALP"] };
    expect(headline(given, finding.candidate, finding.judgement, words)).toBe(
      "It is contested whether Alpland must give no help to the attacker of Betland: it depends on whether force-used.",
    );
  });
});
