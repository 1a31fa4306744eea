import type { Candidate } from "./candidate.ts";
import { FALSE, type Formula, OPEN, TRUE } from "./formula.ts";

/** Whether a candidate is refused whatever anybody knows or reads: not in force, or without occasion, by texts, dates and places alone. */
export function isPlainlyRefused(candidate: Candidate): boolean {
  return isNever(candidate.inForce) || isNever(candidate.occasion);
}

/** Whether a formula is false whatever anybody knows. */
export function isNever(formula: Formula): boolean {
  return kleene(formula) === FALSE;
}

/** Whether a formula is true whatever anybody knows. */
export function isAlways(formula: Formula): boolean {
  return kleene(formula) === TRUE;
}

/** Kleene's value of a formula, cut short where the rest cannot matter: for a single look it beats compiling. */
function kleene(formula: Formula): number {
  switch (formula.op) {
    case "const":
      return formula.value ? TRUE : FALSE;
    case "atom":
      return OPEN;
    case "not":
      return NEGATED[kleene(formula.of)] ?? OPEN;
    default:
      return joined(formula.of, formula.op === "all" ? FALSE : TRUE);
  }
}

const NEGATED = [TRUE, FALSE, OPEN];

function joined(parts: readonly Formula[], decides: number): number {
  let open = false;
  for (const part of parts) {
    const value = kleene(part);
    if (value === decides) return decides;
    open ||= value === OPEN;
  }
  return open ? OPEN : decides === FALSE ? TRUE : FALSE;
}
