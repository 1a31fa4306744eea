import { describe, expect, it } from "vitest";
import { type Assessment, turnsOn, type View } from "../../src/law/index.ts";
import { judge } from "../../src/law/judge.ts";
import { type Base, write } from "./base.ts";
import { compare } from "./compare.ts";
import { PATIENCE, report, spread } from "./extent.ts";
import { FAULTS } from "./faults.ts";
import { foundIn, viewsOf } from "./found.ts";
import { incidents } from "./incidents.ts";
import { objections } from "./settling.ts";
import { putIn } from "./touching.ts";

const ALL: View = { doctrine: "all", narrator: "all" };
/** Findings in one call of clingo. */
const TOGETHER = 12;

const recorded = incidents().map((each) => [each.name, each] as const);

describe("each finding, as a whole and part by part, and each set of answers that it turns on", () => {
  it.for(recorded)("stands by the stable models too: %s", PATIENCE, async ([name, { assess }], { skip }) => {
    const assessment = assess();
    if (!assessment) return skip("it cannot be read; the tests of the casebook say why");
    const views = [ALL, ...spread(viewsOf(assessment).slice(1), 1)];
    for (const view of views) await expectAgreement(name, assessment, view);
    const { sets, objections } = await settlingIn(assessment);
    expect(objections).toEqual([]);
    report(() => `${name}: ${views.length} views, ${sets} settling sets agree`);
  });
});

describe("a fault put into the engine on purpose", () => {
  const strike = recorded.find(([name]) => name.startsWith("corpus/incidents/nakhchivan"))?.[1].assess();

  it.each(Object.entries(FAULTS))(
    "shows in the findings on one incident: %s",
    PATIENCE,
    async (_, decides) => {
      if (!strike) return expect.fail("the incident is gone; take another with accounts that differ");
      const { base } = foundIn(strike, ALL);
      const decisions = base.asked.map((asked) => decides(asked, base));
      expect((await compare(base, decisions)).differences).not.toEqual([]);
    },
  );
});

async function expectAgreement(name: string, assessment: Assessment, view: View): Promise<void> {
  const { base, decisions } = foundIn(assessment, view);
  const { labelled, differences } = await compare(base, decisions);
  const cell = `${name} by ${view.doctrine}, ${view.narrator}`;
  expect(differences, cell).toEqual([]);
  expect(labelled / decisions.length, `${cell}: the share past the limits`).toBeLessThan(0.01);
  report(() => `${cell}: ${decisions.length} decisions, ${residuals(base)} residuals, ${labelled} labelled`);
}

/** How many conditions differ once the settled facts are put in; what that settles is left out. */
function residuals({ asked, values }: Base): number {
  const left = asked.map((formula) => putIn(formula, values));
  return new Set(left.filter(({ op }) => op !== "const").map(write)).size;
}

/** What clingo objects to in what the open findings turn on; each once, since many candidates ask the same. */
async function settlingIn(assessment: Assessment): Promise<{ sets: number; objections: string[] }> {
  const settled = assessment.settled(ALL);
  const judged = assessment.candidates.map((candidate) => ({ candidate, is: judge(candidate, settled) }));
  const open = judged.filter(({ is }) => is.decision.verdict !== "yes" && is.decision.verdict !== "no");
  const once = new Map(open.map(({ candidate, is }) => [write(is.whole), candidate]));
  const settling = [...once.values()].map((candidate) => {
    const finding = assessment.find(candidate);
    return { asked: finding.judgement.whole, sets: turnsOn(finding, settled).sets };
  });
  const found = { sets: 0, objections: [] as string[] };
  // One call for each costs more, since each writes care out again, and so does one call for hundreds.
  for (let at = 0; at < settling.length; at += TOGETHER) {
    const some = settling.slice(at, at + TOGETHER);
    found.sets += some.reduce((sum, { sets }) => sum + sets.length, 0);
    found.objections.push(...(await objections({ ...settled, asked: [] }, some)));
  }
  return found;
}
