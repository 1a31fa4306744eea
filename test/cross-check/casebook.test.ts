import { describe, expect, it } from "vitest";
import { type Assessment, turnsOn, type View } from "../../src/law/index.ts";
import { type Base, write } from "./base.ts";
import { compare } from "./compare.ts";
import { PATIENCE, report, spread } from "./extent.ts";
import { foundIn, viewsOf } from "./found.ts";
import { assessments } from "./incidents.ts";
import { objections } from "./settling.ts";
import { putIn } from "./touching.ts";

const ALL: View = { doctrine: "all", narrator: "all" };
const cases = assessments().map((assessment) => [assessment.given.incident.id, assessment] as const);

describe("each finding of the casebook, as a whole and part by part", () => {
  it.each(cases)("is what the stable models say: %s", PATIENCE, async (id, assessment) => {
    const total = { decided: 0, open: 0, labelled: 0 };
    for (const view of [ALL, ...spread(viewsOf(assessment).slice(1), 2)]) {
      const { base, decisions } = foundIn(assessment, view);
      const { labelled, differences } = await compare(base, decisions);
      expect(differences, `${view.doctrine}, ${view.narrator}`).toEqual([]);
      total.decided += decisions.length;
      total.open += residuals(base).size;
      total.labelled += labelled;
    }
    expect(total.labelled / total.decided, "share of decisions past the limits").toBeLessThan(0.01);
    report(
      `${id}: ${total.decided} decisions agree, on ${total.open} different residual conditions; ${total.labelled} past the limits`,
    );
  });
});

describe("what a finding of the casebook turns on", () => {
  it.each(cases)("settles it by the stable models too: %s", PATIENCE, async (id, assessment) => {
    const found = await objectionsTo(assessment);
    expect(found.objections).toEqual([]);
    report(`${id}: ${found.sets} settling sets agree`);
  });
});

/** What is left of the conditions, in words, once the settled facts are put in; what that settles is left out. */
function residuals({ asked, values }: Base): Set<string> {
  const left = asked.map((formula) => putIn(formula, values));
  return new Set(left.filter(({ op }) => op !== "const").map(write));
}

/** Each open finding once: many candidates ask the same. */
async function objectionsTo(assessment: Assessment): Promise<{ sets: number; objections: string[] }> {
  const settled = assessment.settled(ALL);
  const findings = assessment.candidates.map((candidate) => assessment.find(candidate));
  const open = findings.filter(({ judgement }) => !["yes", "no"].includes(judgement.decision.verdict));
  const found = { sets: 0, objections: [] as string[] };
  for (const finding of new Map(open.map((each) => [write(each.judgement.whole), each])).values()) {
    const { sets } = turnsOn(finding, settled);
    const base = { ...settled, asked: [] };
    found.sets += sets.length;
    found.objections.push(...(await objections(base, finding.judgement.whole, sets)));
  }
  return found;
}
