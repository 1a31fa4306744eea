import {
  Assessment,
  type Candidate,
  type Finding,
  headline,
  type Incident,
  type Proof,
  proofOf,
  stepSentence,
} from "../law/index.ts";
import type { CompareOutput } from "./compare-form.ts";
import { likeness, type Row, rowsOf } from "./findings.ts";
import type { Library } from "./library.ts";

type Changed = CompareOutput["findings"][number];

const ALL = { doctrine: "all", narrator: "all" } as const;

/** The findings of an incident under the law of two days, and the first step of each proof that differs. */
export function beforeAndAfter(
  library: Library,
  incident: Incident,
  instruments: readonly string[],
  before: string,
  after: string,
): Changed[] {
  const at = (lawDate: string) => new Assessment(library.corpus, incident, { lawDate, instruments });
  const [earlier, later] = [at(before), at(after)];
  const was = (candidate: Candidate) => likenessIn(earlier, candidate);
  const is = new Set(later.candidates.map(({ id }) => id));
  const gone = rowsOf(earlier).filter(({ finding }) => !is.has(finding.candidate.id));
  return [
    ...rowsOf(later, was).map((row) => change(earlier, later, row)),
    ...gone.map((row) => end(earlier, row)),
  ];
}

/** How the candidate came out before, so that states which differed then do not share a row now. */
function likenessIn(earlier: Assessment, { id }: Candidate): string {
  const was = earlier.candidates.find((each) => each.id === id);
  return was ? likeness(earlier, was, earlier.find(was)) : "";
}

function change(earlier: Assessment, later: Assessment, { finding, obligors }: Row): Changed {
  const { candidate, judgement } = finding;
  const was = earlier.candidates.find(({ id }) => id === candidate.id);
  const old = was && earlier.find(was);
  const because = was
    ? differences(stepsOf(earlier, was), stepsOf(later, candidate)).map((each) => words(earlier, later, each))
    : ["The provision was not there before."];
  return {
    finding: candidate.id,
    kind: judgement.kind,
    sentence: headline(later.given, candidate, judgement, { ...finding, obligors }),
    before: old?.judgement.status ?? "not in force",
    after: judgement.status,
    changed: because.length > 0 || old?.judgement.status !== judgement.status,
    because,
    turnsOnBefore: open(old),
    turnsOnAfter: open(finding),
  };
}

/** A finding of a provision that the later law no longer has. */
function end(earlier: Assessment, { finding, obligors }: Row): Changed {
  const { candidate, judgement } = finding;
  return {
    finding: candidate.id,
    kind: judgement.kind,
    sentence: headline(earlier.given, candidate, judgement, { ...finding, obligors }),
    before: judgement.status,
    after: "not in force",
    changed: true,
    because: ["The provision is no longer there."],
    turnsOnBefore: open(finding),
    turnsOnAfter: [],
  };
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

function words(earlier: Assessment, later: Assessment, { before, after }: Difference): string {
  const now = `After: ${stepSentence(later.given, after)}`;
  return before ? `Before: ${stepSentence(earlier.given, before)} ${now}` : now;
}
