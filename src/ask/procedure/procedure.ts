import { type Assessment, headline } from "../../law/index.ts";
import { candidateOf } from "../chosen.ts";
import { type Row, rowsOf } from "../findings.ts";
import { namesOf, openAssessment } from "../open-assessment.ts";
import { question } from "../question.ts";
import { receiptOf } from "../receipt.ts";
import { type PathForm, procedureInput, procedureOutput, type StageForm } from "./form.ts";
import { ObstacleSearch } from "./obstacles.ts";
import { performed } from "./performance.ts";
import { showProcedure } from "./show.ts";
import { stagesOf } from "./stages.ts";

export const procedure = question({
  name: "procedure",
  says: "The path of acts from event to help: who has to do what next, under which rule, and who may stand in the way",
  examples: [
    { says: "After the drones at Nakhchivan", input: { incident: { id: "nakhchivan-2026-03-05" } } },
    {
      says: "Help under the memorandum of 2025",
      input: {
        incident: { id: "nakhchivan-2026-03-05" },
        finding: "azerbaijan-turkiye-memorandum-2025/assistance/help@TUR-AZE@strike",
      },
    },
  ],
  input: procedureInput,
  output: procedureOutput,
  positional: ["incident", "finding"],
  files: ["incident"],
  show: showProcedure,
}).answer((input, library) => {
  const assessment = openAssessment(input, library);
  const { given } = assessment;
  const search = new ObstacleSearch(assessment);
  const paths = rowsFor(assessment, input.finding).map((row) => pathOf(assessment, row, search));
  return {
    receipt: receiptOf(library, "procedure", input),
    incident: given.incident.id,
    title: given.incident.title,
    lawDate: given.lawDate,
    names: namesOf(
      given.corpus,
      paths.flatMap(({ obligors, beneficiary }) => [...obligors, beneficiary]),
    ),
    paths,
  };
});

const IN_PLAY = ["engaged", "dormant", "contested", "undetermined"];

/** Duties in play, those performed and those not in rows of their own; or the one finding that is asked for. */
function rowsFor(assessment: Assessment, finding: string | undefined): Row[] {
  if (finding !== undefined) {
    const candidate = candidateOf(assessment, finding);
    return [{ finding: assessment.find(candidate), obligors: [candidate.obligor] }];
  }
  const rows = rowsOf(assessment, (candidate) => performed(assessment, candidate).state);
  return rows.filter(
    ({ finding: { judgement } }) => judgement.kind === "duty" && IN_PLAY.includes(judgement.status),
  );
}

function pathOf(assessment: Assessment, row: Row, search: ObstacleSearch): PathForm {
  const { finding, obligors } = row;
  const { candidate, judgement } = finding;
  const { kind, status, alsoContested, ifDone } = judgement;
  const stages = stagesOf(assessment, row);
  const next = nextOn(stages);
  return {
    finding: candidate.id,
    basis: `${candidate.instrument.short}, ${candidate.provision.article}`,
    kind,
    status,
    alsoContested: ifDone ? ifDone.decision.alsoContested : alsoContested,
    ...(ifDone && { ifDone: ifDone.status }),
    sentence: headline(assessment.given, candidate, judgement, { ...finding, obligors }),
    obligors: [...obligors],
    beneficiary: candidate.beneficiary,
    stages,
    ...(next !== undefined && { next }),
    obstacles: search.of(candidate, obligors),
  };
}

/** The first act that the duty waits for, or that limits its performance, and that is not done; then performance itself. */
function nextOn(stages: readonly StageForm[]): string | undefined {
  const counts = ({ under }: StageForm["steps"][number]) =>
    under.some(({ role }) => role !== "general law" && role !== "consequence");
  return stages.flatMap(({ steps }) => steps).find((step) => step.state !== "done" && counts(step))?.says;
}
