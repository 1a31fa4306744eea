import { type Candidate, isProhibition } from "./candidate.ts";
import { type Decision, decide } from "./decide/decide.ts";
import { compile } from "./decide/program.ts";
import type { Formula } from "./formula.ts";
import type { Note } from "./note.ts";
import { programOf } from "./programs.ts";
import type { Settled } from "./view.ts";

export type Verdict = Decision["verdict"];
export type Kind = "duty" | "permission" | "pledge" | "prohibition" | "nothing";
export type Status =
  | "not in force"
  | "not engaged"
  | "dormant"
  | "contested"
  | "undetermined"
  | "engaged"
  | "may"
  | "pledged"
  | "kept"
  | "breached"
  | "not tested";

/** How a candidate comes out in one view: the headline and, part by part, what it rests on. */
export interface Judgement {
  readonly kind: Kind;
  readonly status: Status;
  /** Whether the instrument binds the obligor in law. */
  readonly binding: Verdict;
  readonly alsoContested: boolean;
  readonly exact: boolean;
  /** What all parts together come to, acts still open taken as done: what the answer turns on. */
  readonly whole: Formula<Note>;
  readonly decision: Decision;
  readonly parts: Readonly<Record<"in force" | "occasion" | "activation" | "performance", Decision>> & {
    readonly lawful?: Decision;
  };
  /** Acts of activation that are not done, by id. */
  readonly missing: readonly string[];
  /** What the rest would be if the missing acts were done. */
  readonly ifDone?: { readonly status: Status; readonly decision: Decision };
  readonly careEmpty: boolean;
}

/** Decides one formula in a view. */
export function decideIn(formula: Formula<Note>, { values, openness, care }: Settled): Decision {
  return decide({ program: compile(formula), values, openness, care });
}

/** Judges a candidate by the published table of headlines (LAW.md, section 3). */
export function judge(candidate: Candidate, settled: Settled): Judgement {
  const { inForce, occasion, acts, gates, lawful } = candidate;
  const of = (name: string, ...formulas: Formula<Note>[]) => decided(candidate, name, formulas, settled);
  const binding = of("binding", candidate.binding);
  const force = binding.verdict === "contested" ? [inForce, candidate.binding] : [inForce];
  const missing = acts
    .filter(({ act, is }) => of(`act ${act.id}`, is).verdict === "no")
    .map(({ act }) => act.id);
  const open = acts.filter(({ act }) => !missing.includes(act.id)).map(({ is }) => is);
  const whole: Formula<Note> = { op: "all", of: [...force, occasion, ...open] };
  const parts = {
    "in force": of(`in force ${force.length}`, ...force),
    occasion: of("occasion", occasion),
    activation: of("activation", ...acts.map(({ is }) => is)),
    performance: of("performance", ...gates.map(({ is }) => is)),
    ...(lawful && { lawful: of("lawful", lawful) }),
  };
  const decision = of(`whole ${force.length} ${missing.join()}`, ...whole.of);
  const kind = kindOf(candidate, binding.verdict);
  const outside =
    kind === "prohibition" && !candidate.breach && of("among", candidate.among).verdict === "no";
  const outcome = candidate.breach ? abstention(candidate, binding.verdict, settled) : statusOf;
  const tested = touches(candidate);
  const status = outside ? refusal(parts) : outcome(kind, parts, decision, missing.length > 0, tested);
  const ifDone =
    status === "dormant" ? { status: outcome(kind, parts, decision, false, true), decision } : undefined;
  // Once the occasion is there a contested abstention turns on the conduct alone.
  const conduct = status === "contested" && decision.verdict === "yes" ? candidate.breach : undefined;
  return {
    kind,
    status,
    binding: binding.verdict,
    whole: conduct ?? whole,
    decision: conduct ? of("breach", conduct) : decision,
    parts,
    missing,
    ...(ifDone && { ifDone }),
    alsoContested: status === "undetermined" && decision.alsoContested,
    exact: settled.coherent && decision.exact && Object.values(parts).every(({ exact }) => exact),
    careEmpty: decision.careEmpty || !settled.coherent,
  };
}

function decided(
  candidate: Candidate,
  name: string,
  formulas: readonly Formula<Note>[],
  { values, openness, care }: Settled,
): Decision {
  return decide({ program: programOf(candidate, name, () => formulas), values, openness, care });
}

function kindOf({ duty, breach }: Candidate, binding: Verdict): Kind {
  if (duty.kind === "respect status") return "nothing";
  if (isProhibition(duty) || breach) return "prohibition";
  if (duty.modality === "may") return "permission";
  return binding === "no" ? "pledge" : "duty";
}

function statusOf(
  kind: Kind,
  parts: Judgement["parts"],
  whole: Decision,
  missing: boolean,
  tested: boolean,
): Status {
  if (parts["in force"].verdict === "no") return "not in force";
  if (kind === "nothing") return "not engaged";
  if (kind === "prohibition") return conductOf(whole.verdict, tested);
  if (parts.occasion.verdict === "no" || whole.verdict === "no") return "not engaged";
  if (missing) return "dormant";
  if (whole.verdict !== "yes") return whole.verdict;
  return kind === "permission" ? "may" : kind === "pledge" ? "pledged" : "engaged";
}

/** What is owed to nobody here is not in force first, else not engaged. */
function refusal(parts: Judgement["parts"]): Status {
  return parts["in force"].verdict === "no" ? "not in force" : "not engaged";
}

/**
 * A promise to refrain that an occasion calls up: owed, or in a political text pledged, once the occasion is there; then
 * kept or broken as far as anything is recorded.
 */
function abstention(candidate: Candidate, binding: Verdict, settled: Settled): typeof statusOf {
  return (_, parts, whole, missing, tested) => {
    const owed = statusOf(binding === "no" ? "pledge" : "duty", parts, whole, missing, tested);
    if ((owed !== "engaged" && owed !== "pledged") || !candidate.breach) return owed;
    const { verdict } = decided(candidate, "breach", [candidate.breach], settled);
    if (verdict === "yes") return "breached";
    if (verdict === "no") return "kept";
    return verdict === "contested" ? verdict : owed;
  };
}

function conductOf(verdict: Verdict, tested: boolean): Status {
  if (verdict === "no") return tested ? "kept" : "not tested";
  return verdict === "yes" ? "breached" : verdict;
}

/** Whether the incident says anything on the conduct that a prohibition speaks of. */
function touches(candidate: Candidate): boolean {
  return programOf(candidate, "occasion", () => [candidate.occasion]).nodes.some(
    (node) => node.op === "atom" && node.note?.cites.some(({ to }) => to === "fact"),
  );
}
