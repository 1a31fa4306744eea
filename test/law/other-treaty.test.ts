import { describe, expect, it } from "vitest";
import { Assessment, type Instrument } from "../../src/law/index.ts";
import {
  all,
  article,
  day,
  findingOf,
  is,
  legalQuestion,
  no,
  pact,
  strike,
  victimIsParty,
  world,
  yes,
} from "../support/law-builder.ts";

const otherPact = (sketch: Partial<Instrument> = {}) =>
  pact({
    id: "other",
    short: "Other Pact",
    parties: ["DEL", "BET"],
    provisions: [article({ occasion: all(victimIsParty, is("force-used")) })],
    ...sketch,
  });

const VIA_OTHER = is("bound-elsewhere", { state: "DEL", victim: "?victim", instrument: "other" });

function statusWith(other: Instrument, facts = [yes("force-used")]) {
  const first = pact({ provisions: [article({ occasion: all(VIA_OTHER) })] });
  return findingOf(new Assessment(world({ instruments: [first, other] }), strike(facts))).judgement.status;
}

describe("a casus foederis by way of another treaty", () => {
  it("is there when the other treaty binds the third state to help", () => {
    expect(statusWith(otherPact())).toBe("engaged");
  });

  it("is not there when the other's occasion fails, or it is not in force, or does not bind that state", () => {
    expect(statusWith(otherPact(), [no("force-used")])).toBe("not engaged");
    expect(statusWith(otherPact({ entry: { how: "on", on: day("2001-01-01"), sources: [] } }))).toBe(
      "not engaged",
    );
    expect(statusWith(otherPact({ parties: ["GAM", "BET"] }))).toBe("not engaged");
  });

  it("finds no duty in a circle of two treaties that look to each other", () => {
    const back = is("bound-elsewhere", { state: "ALP", victim: "?victim", instrument: "pact" });
    expect(statusWith(otherPact({ provisions: [article({ occasion: all(back) })] }))).toBe("not engaged");
  });
});

describe("prior breach by the state that wants help", () => {
  const breached = { args: { state: "BET", instrument: "pact" } };
  const releases = is("broke-treaty", { state: "?victim", instrument: "?instrument" });
  const question = legalQuestion("prior-breach", { releases: { means: releases }, "notice-needed": {} });
  const questions = [
    {
      ...question,
      term: { sentence: "breach of {instrument:name} by {victim:state}", slots: ["instrument", "victim"] },
    },
  ];
  const statusOn = (facts: Parameters<typeof strike>[0]) =>
    findingOf(new Assessment(world({ questions }), strike(facts))).judgement.status;

  it("is no question where nobody speaks of a breach", () => {
    expect(statusOn([])).toBe("engaged");
  });

  it("leaves the duty contested between the readings where there was one, and engaged where there was none", () => {
    expect(statusOn([yes("broke-treaty", breached)])).toBe("contested");
    expect(statusOn([no("broke-treaty", breached)])).toBe("engaged");
  });

  it("of another treaty changes nothing", () => {
    expect(statusOn([yes("broke-treaty", { args: { state: "BET", instrument: "other" } })])).toBe("engaged");
  });
});
