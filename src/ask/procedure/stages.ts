import { type Assessment, type Candidate, list } from "../../law/index.ts";
import { commonWords, type Row } from "../findings.ts";
import { sourceLines } from "../source-lines.ts";
import { isOf } from "./bars.ts";
import { STAGES, type StageForm, type StageName, type StepForm } from "./form.ts";
import { stepsOf } from "./steps.ts";

/** The topics under which an instrument speaks of a stage in words. */
const TOPICS: Readonly<Record<StageName, readonly string[]>> = {
  declaration: [],
  request: ["request"],
  consultation: ["consultation"],
  decision: [],
  "other act": [],
  authorisation: ["procedure"],
  performance: [],
  report: ["reporting"],
};

/** The stages of a finding in their order, each with its acts; a stage of which nothing is coded says whether the text is silent. */
export function stagesOf(assessment: Assessment, row: Row): StageForm[] {
  const { candidate } = row.finding;
  const say = commonWords(assessment, candidate, row.obligors);
  const steps = stepsOf(assessment, row);
  return STAGES.flatMap((stage) => {
    const here = steps
      .filter((step) => step.stage === stage)
      .map(({ stage: _, key: __, ...step }) => spoken(step, say));
    const clauses = clausesOn(assessment, candidate, stage);
    if (here.length === 0 && (stage === "other act" || stage === "performance")) return [];
    const silence = here.length + clauses.length === 0 ? silenceOn(candidate, stage) : undefined;
    return [{ stage, steps: here, clauses, ...(silence && { silence }) }];
  });
}

function spoken(step: StepForm, say: (text: string) => string): StepForm {
  return { ...step, says: say(step.says), who: say(step.who) };
}

function clausesOn(
  { given }: Assessment,
  { instrument, provision }: Candidate,
  stage: StageName,
): StageForm["clauses"] {
  return instrument.provisions
    .filter(({ valid }) => isOf(valid, given.lawDate))
    .filter(
      ({ topic, id, duties }) => TOPICS[stage].includes(topic) && id !== provision.id && duties.length === 0,
    )
    .map(({ article, says, text, sources }) => ({
      article,
      says,
      text,
      sources: sourceLines(given.corpus, sources),
    }));
}

/** "Not coded" is never "not needed": it depends on whether the text was read for it. */
function silenceOn({ instrument, provision }: Candidate, stage: StageName): string {
  const told = instrument.silences.filter(({ topic }) => TOPICS[stage].includes(topic));
  if (told.length > 0) return list(told.map(({ state, note }) => (note ? `${state}: ${note}` : state)));
  return provision.text === "read" ? "the article asks for none" : "none coded; the text was not read for it";
}
