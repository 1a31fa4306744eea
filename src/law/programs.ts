import type { Candidate } from "./candidate.ts";
import { compile, type Program } from "./decide/program.ts";
import type { Formula } from "./formula.ts";
import type { Note } from "./note.ts";

const byFormula = new WeakMap<Formula<Note>, Program<Note>>();

/** The program of one formula, compiled once: proofs ask the same formulas in every view. */
export function compiledOnce(formula: Formula<Note>): Program<Note> {
  const known = byFormula.get(formula);
  if (known) return known;
  const program = compile<Note>(formula);
  byFormula.set(formula, program);
  return program;
}

const compiled = new WeakMap<Candidate, Map<string, Program<Note>>>();

/** The program of a conjunction of a candidate's formulas, compiled once. `name` tells the conjunctions of one candidate apart. */
export function programOf(
  candidate: Candidate,
  name: string,
  formulas: () => readonly Formula<Note>[],
): Program<Note> {
  const own = compiled.get(candidate) ?? new Map<string, Program<Note>>();
  compiled.set(candidate, own);
  const known = own.get(name);
  if (known) return known;
  const [only, ...more] = formulas();
  const program =
    only && more.length === 0 ? compiledOnce(only) : compile<Note>({ op: "all", of: formulas() });
  own.set(name, program);
  return program;
}

/** Every formula of a candidate, in the order of its parts. */
export function formulasOf({
  inForce,
  binding,
  occasion,
  acts,
  gates,
  breach,
  lawful,
}: Candidate): Formula<Note>[] {
  return [
    inForce,
    binding,
    occasion,
    ...acts.map(({ is }) => is),
    ...gates.map(({ is }) => is),
    ...(breach ? [breach] : []),
    ...(lawful ? [lawful] : []),
  ];
}
