import { ANY_STATE, type Assessment, headline } from "../law/index.ts";
import type { CoverOutput } from "./cover-form.ts";
import type { Row } from "./findings.ts";

type Line = CoverOutput["roll"][number];

const KINDS = ["duty", "permission", "pledge"];
const STATUSES = ["engaged", "may", "pledged", "contested", "dormant", "undetermined"];
const HELP = ["assist", "consult", "consider help", "solidarity", "cooperate"];

/** Whether a finding says that something stands with the victim: it is not refused, and it is not a prohibition. */
export function stands({ finding: { judgement } }: Row): boolean {
  return STATUSES.includes(judgement.status) && KINDS.includes(judgement.kind);
}

/** Each state with its strongest promise, strongest first. The victim's own right and general law are not on the roll. */
export function rollOf(assessment: Assessment, rows: readonly Row[]): Line[] {
  const byState = new Map<string, Row[]>();
  for (const row of rows.filter(stands)) {
    for (const state of helpersIn(row)) byState.set(state, [...(byState.get(state) ?? []), row]);
  }
  const ranked = [...byState].map(([state, own]) => ({
    state,
    own: [...own].sort((a, b) => strength(a) - strength(b)),
  }));
  const order = ranked.sort((a, b) => first(a.own) - first(b.own) || (a.state < b.state ? -1 : 1));
  return order.flatMap(({ state, own }) => line(assessment, state, own));
}

/** The states whose promise a row is, general law and the victim left aside. */
export function helpersIn({ obligors, finding }: Row): string[] {
  return obligors.filter((each) => each !== ANY_STATE && each !== finding.candidate.beneficiary);
}

function line({ given }: Assessment, state: string, own: readonly Row[]): Line[] {
  const [best] = own;
  if (!best) return [];
  const { candidate, judgement } = best.finding;
  const sentence = headline(given, candidate, judgement, { ...best.finding, obligors: [state] });
  const { kind, status, alsoContested } = judgement;
  const basis = `${candidate.instrument.short}, ${candidate.provision.article}`;
  return [
    {
      state,
      kind,
      status,
      alsoContested,
      sentence,
      basis,
      findings: own.map((row) => row.finding.candidate.id),
    },
  ];
}

const first = (own: readonly Row[]) => (own[0] ? strength(own[0]) : 0);

/** Law before permission before politics; what is in play before what waits; help before talks. */
function strength({ finding: { judgement, candidate } }: Row): number {
  return (
    KINDS.indexOf(judgement.kind) * 100 +
    STATUSES.indexOf(judgement.status) * 10 +
    Math.max(0, HELP.indexOf(candidate.duty.kind))
  );
}
