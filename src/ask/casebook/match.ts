import type { CasebookMap, CaseRow } from "../../corpus/index.ts";
import type { Assessment, Fact, Finding } from "../../law/index.ts";

/** How a row came out against the engine's finding. */
export type Outcome = "exact" | "half" | "missed" | "false alarm";

const ENGAGED: ReadonlySet<string> = new Set(["engaged", "kept", "breached"]);

/** Holds a finding of the engine against the row, by the casebook's own table of headlines. */
export function outcomeOf(row: CaseRow, finding: Finding, at: At): Outcome {
  if (isExact(row, finding, at)) return "exact";
  if (isEngaged(finding) && (row.finding === "not-in-force" || row.finding === "not-engaged"))
    return "false alarm";
  return isHalf(row, finding, at) ? "half" : "missed";
}

/** Where a finding is held against a row: the assessment that it comes from, and the map of names. */
export interface At {
  readonly assessment: Assessment;
  readonly map: CasebookMap;
}

function isExact(row: CaseRow, finding: Finding, at: At): boolean {
  const { status, ifDone } = finding.judgement;
  const consults = finding.candidate.duty.kind === "consult";
  switch (row.finding) {
    case "engaged":
      return (isEngaged(finding) && !consults) || (status === "dormant" && row["act-missing"] === true);
    case "not-engaged":
      return status === "not engaged" || (status === "dormant" && turnsOnMissing(row, finding, at));
    case "not-in-force":
      return status === "not in force";
    case "consultation-only":
      return status === "engaged" && consults;
    case "permissive":
      return status === "may" || status === "pledged";
    case "contested":
      return (
        status === "contested" ||
        (status === "undetermined" && names(row["open-facts"] ?? [], openFacts(finding, at))) ||
        (status === "dormant" && ifDone?.status === "contested" && namesReason(row, finding, at))
      );
  }
}

function isHalf(row: CaseRow, finding: Finding, at: At): boolean {
  const { status } = finding.judgement;
  if (row.finding === "permissive") return status === "engaged" && finding.candidate.duty.kind === "consult";
  if (row.finding === "consultation-only") return status === "may" || status === "pledged";
  const settled = row.finding === "engaged" || row.finding === "not-engaged";
  return settled && status === "contested" && namesReason(row, finding, at);
}

const isEngaged = ({ judgement }: Finding) => ENGAGED.has(judgement.status);

/** Whether the row turns on the very act that the engine finds missing. */
function turnsOnMissing(row: CaseRow, { candidate, judgement }: Finding, { assessment }: At): boolean {
  const missing = candidate.acts.filter(({ act }) => judgement.missing.includes(act.id));
  return names(row["turns-on"], originsOf(missing.flatMap(({ is }) => assessment.factsIn(is))));
}

/** Whether what the engine leaves open is what the row names: a fact, or a question of that kind. */
function namesReason(row: CaseRow, finding: Finding, at: At): boolean {
  const wanted = [...row["turns-on"], ...(row["open-facts"] ?? [])];
  const kinds = (row.questions ?? []).flatMap(({ kind }) => at.map.questions[kind] ?? []);
  return names(wanted, openFacts(finding, at)) || names(kinds, openQuestions(finding, at));
}

const names = (wanted: readonly string[], found: readonly string[]) =>
  wanted.some((each) => found.includes(each));

function openFacts({ judgement }: Finding, { assessment }: At): string[] {
  return originsOf(assessment.factsAt(judgement.decision.support));
}

/** What of the casebook's record some facts render. */
function originsOf(facts: readonly Fact[]): string[] {
  return facts.flatMap(({ id, origin = [] }) => [id, ...origin]);
}

function openQuestions({ judgement }: Finding, { assessment }: At): string[] {
  return judgement.decision.support.flatMap((index) => {
    const atom = assessment.atoms.list[index];
    if (atom?.kind === "title") return ["territorial-title"];
    return atom?.kind === "reading" ? [atom.question] : [];
  });
}
