import { describe, expect, it } from "vitest";
import { Assessment } from "../../src/law/index.ts";
import {
  all,
  article,
  disputed,
  findingOf,
  is,
  legalQuestion,
  no,
  pact,
  stepsOf,
  strike,
  victimIsParty,
  world,
  yes,
} from "../support/law-builder.ts";

const ATTACK = is("armed-attack", { victim: "?victim" });
const COVERED = { args: { provision: "art5", instrument: "pact", event: "strike" } };
const questions = [
  legalQuestion("armed-attack", { grave: { means: is("grave") }, any: { means: is("force-used") } }),
];

function judgedOn(facts: Parameters<typeof strike>[0], more: Parameters<typeof article>[0] = {}) {
  const provisions = [article({ occasion: all(victimIsParty, ATTACK), ...more })];
  const corpus = world({ instruments: [pact({ provisions })], questions });
  return new Assessment(corpus, strike(facts));
}
const slight = [yes("force-used"), no("grave")];
const statusOn = (...facts: Parameters<typeof strike>[0] & object) =>
  findingOf(judgedOn(facts)).judgement.status;

describe("what the parties held of a clause and an event", () => {
  it("is nothing as long as they held nothing: readings stay open", () => {
    expect(statusOn(...slight)).toBe("contested");
    expect(statusOn(...slight, no("held-covered", COVERED))).toBe("contested");
  });

  it("settles the open terms of that clause", () => {
    expect(statusOn(...slight, yes("held-covered", COVERED))).toBe("engaged");
    expect(statusOn(...slight, yes("held-not-covered", COVERED))).toBe("not engaged");
  });

  it("settles nothing for another clause, event or treaty", () => {
    for (const args of [
      { ...COVERED.args, provision: "art4" },
      { ...COVERED.args, event: "other" },
      { ...COVERED.args, instrument: "other" },
    ])
      expect(statusOn(...slight, yes("held-covered", { args }))).toBe("contested");
  });

  it("opens the clause again where it is disputed that they held so", () => {
    const finding = findingOf(
      judgedOn([yes("force-used"), yes("grave"), disputed("held-not-covered", COVERED)]),
    );
    expect(finding.judgement.status).toBe("contested");
  });

  it("leaves closed conditions as they are: who is party, who asked", () => {
    const assessment = judgedOn([...slight, yes("held-covered", COVERED), no("asked-military-help")], {
      acts: { request: is("asked-military-help", { victim: "?victim", obligor: "?obligor" }) },
    });
    expect(findingOf(assessment).judgement.status).toBe("dormant");
  });

  it("stands in the proof with its fact", () => {
    const assessment = judgedOn([...slight, yes("held-covered", COVERED)]);
    const codes = stepsOf(assessment, findingOf(assessment).candidate).map(({ note }) => note.code);
    expect(codes).toContain("held-covered");
  });
});
