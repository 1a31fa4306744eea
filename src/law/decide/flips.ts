import { FALSE, OPEN, TRUE } from "../formula.ts";
import { isCoherent } from "./coherence.ts";
import { decide } from "./decide.ts";
import type { Question } from "./question.ts";
import { TABLES, type Tables } from "./residual.ts";

/**
 * The settled atoms, of those given, whose change alone would turn the answer from yes to no or from no to yes. A change
 * that care rules out is none. Empty when the answer is neither yes nor no.
 */
export function flips(
  question: Question,
  settled: readonly number[],
  tables: Tables = TABLES,
): readonly number[] {
  const { verdict } = decide(question, tables);
  if (verdict !== "yes" && verdict !== "no") return [];
  const opposite = verdict === "yes" ? "no" : "yes";
  return settled.filter((atom) => {
    // An atom that the question never mentions may still turn it, by a constraint on one that it does.
    if (question.values[atom] === OPEN) return false;
    const changed = change(question, atom);
    return (
      decide(changed, tables).verdict === opposite && isCoherent(changed.values, changed.care ?? [], tables)
    );
  });
}

function change({ program, values, openness, care = [] }: Question, atom: number): Question {
  const changed = values.slice();
  changed[atom] = values[atom] === TRUE ? FALSE : TRUE;
  return { program, values: changed, openness, care };
}
