import type { Formula, Openness, Values } from "../formula.ts";
import { evaluate, type Program } from "./program.ts";

/** One condition to be decided: its program, what is settled, and why the rest is open. */
export interface Question {
  readonly program: Program;
  readonly values: Values;
  /** Why an atom is open, by atom; an open atom of which nothing is said here counts as unknown. */
  readonly openness: readonly (Openness | undefined)[];
  /** What holds among the atoms whatever comes out: constraints of the domain, coherent bundles of narrators and doctrines. */
  readonly care?: readonly Formula[];
  /** What `evaluate` gave for this program and these values, where the caller has it already. */
  readonly proof?: Int8Array;
}

/** The Kleene value of every node of the question. */
export function proofOf(question: Question): Int8Array {
  return question.proof ?? evaluate(question.program, question.values);
}

/** Whether nobody knows the answer; otherwise narrators or readings differ on it. */
export function isUnknown(question: Question, atom: number): boolean {
  return (question.openness[atom] ?? "unknown") === "unknown";
}
