import { dateInWords } from "../base/index.ts";
import {
  type Assessment,
  type Finding,
  headline,
  list,
  prove,
  proveWhyNot,
  type View,
} from "../law/index.ts";
import type { FindingForm } from "./finding-form.ts";
import type { Row } from "./findings.ts";
import { matrixOf } from "./matrix.ts";
import { partsOf } from "./parts.ts";
import { proofRoot, taintOf } from "./proof-root.ts";
import { sourceLines } from "./source-lines.ts";
import { turnsIn } from "./turns.ts";

const REFUSED: ReadonlySet<string> = new Set(["not engaged", "not in force", "not tested"]);
const ALL: View = { doctrine: "all", narrator: "all" };

/** A row of findings in the form in which every face shows it. */
export function findingForm(assessment: Assessment, { finding, obligors }: Row): FindingForm {
  const { candidate, judgement, fails, missing, contestedOn, undeterminedOn } = finding;
  const { instrument, provision, duty } = candidate;
  const sentence = headline(assessment.given, candidate, judgement, { ...finding, obligors });
  const { status, alsoContested } = judgement;
  return {
    id: candidate.id,
    instrument: instrument.id,
    instrumentShort: instrument.short,
    provision: provision.id,
    article: provision.article,
    topic: provision.topic,
    text: provision.text,
    quality: instrument.quality,
    duty: duty.says,
    dutyKind: duty.kind,
    modality: duty.modality,
    obligors: [...obligors],
    beneficiary: candidate.beneficiary,
    episode: candidate.event.id,
    kind: judgement.kind,
    status,
    alsoContested,
    exact: judgement.exact,
    sentence,
    quote: quoteOf(assessment, sentence),
    basis: `${instrument.short}, ${provision.article}`,
    missing: [...missing],
    ...ifDone(finding),
    fails: [...fails],
    turnsOn: { ...turnsIn(assessment, { finding, obligors }), always: [...undeterminedOn, ...contestedOn] },
    parts: partsOf(assessment, { finding, obligors }),
    gates: gatesOf(assessment, finding),
    follows: [...provision.follows],
    tainted: taintOf(candidate),
    matrix: matrixOf(assessment, candidate),
    // In full where something is in play; cut to the reason where nothing is.
    proof: proofRoot(assessment, candidate, ALL, sentence, REFUSED.has(status) ? proveWhyNot : prove),
  };
}

function ifDone({ judgement, missing, contestedOn, undeterminedOn }: Finding): Pick<FindingForm, "ifDone"> {
  const { ifDone: done } = judgement;
  if (!done) return {};
  const open = [
    ...(contestedOn.length > 0 ? [`contested on ${list(contestedOn)}`] : []),
    ...(undeterminedOn.length > 0 ? [`undetermined on ${list(undeterminedOn)}`] : []),
  ];
  const says = `Once ${list(missing)}: ${open.join("; ") || done.status}.`;
  return {
    ifDone: {
      says,
      status: done.status,
      alsoContested: done.decision.alsoContested,
      contestedOn: [...contestedOn],
      undeterminedOn: [...undeterminedOn],
    },
  };
}

function quoteOf({ given }: Assessment, sentence: string): string {
  const doctrines = given.doctrines.map(({ title }) => title);
  return `Law as at ${dateInWords(given.lawDate)}, read under ${list(doctrines)}: ${sentence} (Casus, corpus ${given.corpus.version})`;
}

function gatesOf(assessment: Assessment, { candidate }: Finding): FindingForm["gates"] {
  return candidate.gates.map(({ gate, is }) => ({
    who: gate.who,
    says: gate.says,
    state: assessment.gateState(is),
    sources: sourceLines(assessment.given.corpus, gate.sources),
  }));
}
