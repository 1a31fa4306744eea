import { ANY_STATE } from "../law/index.ts";
import type { CoverOutput } from "./cover-form.ts";
import type { FindingForm } from "./finding-form.ts";

type Line = CoverOutput["roll"][number];

const KINDS = ["duty", "permission", "pledge"];
const STATUSES = ["engaged", "may", "pledged", "contested", "dormant", "undetermined"];
const HELP = ["assist", "consult", "consider help", "solidarity", "cooperate"];

/** Whether a finding says that something stands with the victim: it is not refused, and it is not a prohibition. */
export function isPlain({ status, kind }: FindingForm): boolean {
  return STATUSES.includes(status) && KINDS.includes(kind);
}

/** Each state with its strongest promise, strongest first. The victim's own right and general law are not on the roll. */
export function rollOf(findings: readonly FindingForm[]): Line[] {
  const byState = new Map<string, FindingForm[]>();
  for (const finding of findings.filter(isPlain)) {
    for (const state of finding.obligors.filter((each) => each !== ANY_STATE && each !== finding.beneficiary)) {
      byState.set(state, [...(byState.get(state) ?? []), finding]);
    }
  }
  const lines = [...byState].map(([state, own]) => line(state, [...own].sort((a, b) => strength(a) - strength(b))));
  return lines.sort((a, b) => strength(a.best) - strength(b.best) || (a.line.state < b.line.state ? -1 : 1)).map((each) => each.line);
}

function line(state: string, own: readonly FindingForm[]): { line: Line; best: FindingForm } {
  const best = own[0] as FindingForm;
  const { kind, status, alsoContested, sentence, basis } = best;
  return { best, line: { state, kind, status, alsoContested, sentence, basis, findings: own.map(({ id }) => id) } };
}

/** Law before permission before politics; help before talks; what is in play before what waits. */
function strength({ kind, status, dutyKind }: FindingForm): number {
  return KINDS.indexOf(kind) * 100 + STATUSES.indexOf(status) * 10 + Math.max(0, HELP.indexOf(dutyKind));
}
