import type { Atoms } from "./atoms.ts";
import { type Candidate, isProhibition } from "./candidate.ts";
import type { Case, View } from "./case.ts";
import { compile } from "./decide/program.ts";
import { type SettleOptions, type SettlingSet, settles } from "./decide/settle.ts";
import { openPoints } from "./explain/open-points.ts";
import { statementOf } from "./explain/step.ts";
import { fill, nameOf } from "./explain/words.ts";
import type { Formula } from "./formula.ts";
import { decideIn, type Judgement, judge } from "./judge.ts";
import type { Note } from "./note.ts";
import { failures, type Proof, prove, proveWhyNot } from "./proof.ts";
import type { Settled } from "./view.ts";

/** A candidate judged in one view, with what a reader asks next: why not, what is missing, on what it turns. */
export interface Finding {
  readonly candidate: Candidate;
  readonly view: View;
  readonly judgement: Judgement;
  /** What fails, deepest first reason, in words. */
  readonly fails: readonly string[];
  readonly missing: readonly string[];
  readonly contestedOn: readonly string[];
  readonly undeterminedOn: readonly string[];
}

/** Judges a candidate in a view and says why. */
export function find(given: Case, atoms: Atoms, candidate: Candidate, view: View, settled: Settled): Finding {
  const judgement = judge(candidate, settled);
  return {
    candidate,
    view,
    judgement,
    fails: failsOf(given, candidate, judgement, settled),
    missing: missingOf(given, candidate, judgement),
    ...openPoints(given, atoms, judgement.decision.support, settled),
  };
}

/** Smallest sets of answers that settle a finding, acts still missing taken as done. */
export function turnsOn(
  { judgement }: Finding,
  { values, openness, care }: Settled,
  search: Pick<SettleOptions, "maxSize" | "maxSets"> = {},
): { sets: readonly SettlingSet[]; complete: boolean } {
  const program = compile(judgement.whole);
  const among = new Set(program.atom.filter((atom) => atom >= 0));
  return settles({ program, values, openness, care }, { ...search, among });
}

/** The proof of a finding, part by part; `by` may cut it to why not. */
export function proofOf(
  candidate: Candidate,
  settled: Settled,
  by: typeof prove = prove,
): Readonly<Record<string, readonly Proof[]>> {
  const of = (formulas: readonly Formula<Note>[], part: string) =>
    formulas.flatMap((each) => by(each, settled, `${candidate.id}/${part}`));
  return {
    "in force": of([candidate.inForce, candidate.binding], "in-force"),
    occasion: of(
      isProhibition(candidate.duty) ? [candidate.among, candidate.occasion] : [candidate.occasion],
      "occasion",
    ),
    activation: of(
      candidate.acts.map(({ is }) => is),
      "activation",
    ),
    performance: of(
      [...candidate.gates.map(({ is }) => is), ...(candidate.breach ? [candidate.breach] : [])],
      "performance",
    ),
    lawful: of(candidate.lawful ? [candidate.lawful] : [], "lawful"),
  };
}

function failsOf(given: Case, candidate: Candidate, { status }: Judgement, settled: Settled): string[] {
  if (status !== "not in force" && status !== "not engaged") return [];
  const part = status === "not in force" ? candidate.inForce : refusing(candidate, settled);
  const failed = failures(proveWhyNot(part, settled, candidate.id)).map(
    ({ note, verdict }) => statementOf(given, note)[verdict === "yes" ? "yes" : "no"],
  );
  return [...new Set(failed)];
}

/** What refuses a finding that is in force: its occasion, or that a duty to refrain is owed to no such state. */
function refusing({ duty, among, occasion }: Candidate, settled: Settled): Formula<Note> {
  return isProhibition(duty) && decideIn(among, settled).verdict === "no" ? among : occasion;
}

function missingOf(given: Case, candidate: Candidate, { missing }: Judgement): string[] {
  const words = { victim: nameOf(given, candidate.beneficiary), obligor: nameOf(given, candidate.obligor) };
  return candidate.acts.filter(({ act }) => missing.includes(act.id)).map(({ act }) => fill(act.says, words));
}
