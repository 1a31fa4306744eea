import { Assessment, headline, type Finding, type Incident, type Proof, proofOf, stepSentence } from "../law/index.ts";
import type { CompareOutput } from "./compare-form.ts";
import { rowsOf } from "./findings.ts";
import type { Library } from "./library.ts";

type Changed = CompareOutput["findings"][number];

const ALL = { doctrine: "all", narrator: "all" } as const;

/** The findings of an incident under the law of two days, and the first step of each proof that differs. */
export function beforeAndAfter(library: Library, incident: Incident, instruments: readonly string[], before: string, after: string): Changed[] {
  const at = (lawDate: string) => new Assessment(library.corpus, incident, { lawDate, instruments });
  const [earlier, later] = [at(before), at(after)];
  return rowsOf(later).map(({ finding, obligors }) => {
    const was = earlier.candidates.find(({ id }) => id === finding.candidate.id);
    const old = was && earlier.find(was);
    const because = was ? differences(stepsOf(earlier, was), stepsOf(later, finding.candidate)).map(({ before: a, after: b }) => words(earlier, later, a, b)) : ["The provision was not there before."];
    const sentence = headline(later.given, finding.candidate, finding.judgement, { ...finding, obligors });
    return {
      finding: finding.candidate.id, sentence,
      before: old?.judgement.status ?? "not in force", after: finding.judgement.status,
      changed: because.length > 0 || old?.judgement.status !== finding.judgement.status,
      because, turnsOnBefore: open(old), turnsOnAfter: open(finding),
    };
  });
}

function open(finding: Finding | undefined): string[] {
  return finding ? [...finding.undeterminedOn, ...finding.contestedOn] : [];
}

function stepsOf(assessment: Assessment, candidate: Parameters<typeof proofOf>[0]): Proof[] {
  return Object.values(proofOf(candidate, assessment.settled(ALL))).flat();
}

interface Difference {
  readonly before: Proof | undefined;
  readonly after: Proof;
}

/** The deepest steps, by stable id, whose answer is not what it was. */
function differences(before: readonly Proof[], after: readonly Proof[]): Difference[] {
  return after.flatMap((step) => {
    const was = before.find(({ id }) => id === step.id);
    const deeper = differences(was?.steps ?? [], step.steps);
    if (deeper.length > 0) return deeper;
    return was && was.verdict === step.verdict ? [] : [{ before: was, after: step }];
  });
}

function words(earlier: Assessment, later: Assessment, before: Proof | undefined, after: Proof): string {
  const now = stepSentence(later.given, after);
  return before ? `Before: ${stepSentence(earlier.given, before)} After: ${now}` : `After: ${now}`;
}

