import type { AssessOutput, CompareOutput, FindingForm, InstrumentForm, SourceLine } from "../answers.ts";
import { stepsOf } from "./twins.ts";

/** Every source that a finding rests on. */
export function sourcesOfFinding({ proof, matrix, gates }: FindingForm): readonly SourceLine[] {
  return [
    ...stepsOf(proof).flatMap(({ sources }) => sources),
    ...matrix.rows.flatMap(({ authority }) => authority),
    ...gates.flatMap(({ sources }) => sources),
  ];
}

export function sourcesOfAssessment({ facts, findings }: AssessOutput): readonly SourceLine[] {
  return [
    ...facts.flatMap(({ sources, accounts }) => [...sources, ...accounts.flatMap((one) => one.sources)]),
    ...findings.flatMap(sourcesOfFinding),
  ];
}

export function sourcesOfInstrument(instrument: InstrumentForm): readonly SourceLine[] {
  const { provisions, life, matters, silences, disputes, sources } = instrument;
  return [
    ...sources,
    ...provisions.flatMap((one) => one.sources),
    ...life.flatMap((one) => [...one.sources, ...one.versions.flatMap((version) => version.sources)]),
    ...matters.flatMap((one) => one.sources),
    ...silences.flatMap((one) => one.sources),
    ...disputes.flatMap((one) => one.says.flatMap((version) => version.sources)),
  ];
}

export function sourcesOfComparison({ rows }: CompareOutput): readonly SourceLine[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ sources }) => sources));
}
