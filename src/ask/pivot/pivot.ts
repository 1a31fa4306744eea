import { type Assessment, headline, type Judgement, type View } from "../../law/index.ts";
import { candidateOf, openChosen } from "../chosen.ts";
import { type Row, rowsOf } from "../findings.ts";
import { namesOf } from "../open-assessment.ts";
import { COUNTING } from "../points/form.ts";
import { pointsOf, supportIn } from "../points/points.ts";
import { question } from "../question.ts";
import { receiptOf } from "../receipt.ts";
import { turnsIn } from "../turns.ts";
import { flipsOf } from "./flips.ts";
import { type PivotForm, pivotInput, pivotOutput } from "./form.ts";
import { showPivots } from "./show.ts";

/** The most sets that are named. */
const MOST_SETS = 48;

export const pivot = question({
  name: "pivot",
  says: "What a finding turns on: what can settle it, what always matters, what to ask next, what would turn it",
  examples: [
    {
      says: "All open findings on the drones at Nakhchivan",
      input: { incident: { id: "nakhchivan-2026-03-05" } },
    },
    {
      says: "One finding, read by the ICJ line",
      input: {
        incident: { id: "nakhchivan-2026-03-05" },
        finding: "azerbaijan-turkiye-strategic-partnership-2010/assistance/help@TUR-AZE@strike",
        doctrine: ["icj"],
      },
    },
  ],
  input: pivotInput,
  output: pivotOutput,
  positional: ["incident", "finding"],
  files: ["incident"],
  show: showPivots,
}).answer((input, library) => {
  const { assessment, view } = openChosen(input, library);
  const { given } = assessment;
  const rows = rowsFor(assessment, view, input.finding);
  const pivots = rows.map((row) => pivotOf(assessment, row, input.size));
  const actors = pivots.flatMap(({ obligors, beneficiary }) => [...obligors, beneficiary]);
  return {
    receipt: receiptOf(library, "pivot", input),
    incident: given.incident.id,
    title: given.incident.title,
    lawDate: given.lawDate,
    ...view,
    counting: COUNTING,
    names: namesOf(given.corpus, actors),
    pivots,
  };
});

function rowsFor(assessment: Assessment, view: View, finding: string | undefined): Row[] {
  if (finding === undefined)
    return rowsOf(assessment, undefined, view).filter(({ finding }) => isOpen(finding.judgement));
  const candidate = candidateOf(assessment, finding);
  return [{ finding: assessment.find(candidate, view), obligors: [candidate.obligor] }];
}

/** Whether something still has to be found, argued or done. */
function isOpen({ status }: Judgement): boolean {
  return status === "contested" || status === "undetermined" || status === "dormant";
}

function pivotOf(assessment: Assessment, row: Row, upTo: number): PivotForm {
  const { finding, obligors } = row;
  const { candidate, judgement, missing } = finding;
  const { kind, status, alsoContested, ifDone, exact } = judgement;
  const points = pointsOf(assessment, row);
  return {
    finding: candidate.id,
    basis: `${candidate.instrument.short}, ${candidate.provision.article}`,
    obligors: [...obligors],
    beneficiary: candidate.beneficiary,
    kind,
    status,
    alsoContested: ifDone ? ifDone.decision.alsoContested : alsoContested,
    ...(ifDone && { ifDone: ifDone.status }),
    exact,
    sentence: headline(assessment.given, candidate, judgement, { ...finding, obligors }),
    missing: [...missing],
    canSettle: { ...turnsIn(assessment, row, { maxSize: upTo, maxSets: MOST_SETS }), upTo },
    always: supportIn(assessment, row),
    askNext: { points: (points ?? []).map(({ key: _, ...point }) => point), weighed: points !== undefined },
    flips: flipsOf(assessment, row),
  };
}
