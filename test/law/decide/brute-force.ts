import fc from "fast-check";
import { compile } from "../../../src/law/decide/program.ts";
import type { Question } from "../../../src/law/decide/question.ts";
import { type Formula, OPEN, type Openness, type Values } from "../../../src/law/formula.ts";

/** Runs of a property: the same seed each time, so that a failure on one machine is a failure on all. */
export const RUNS = { seed: 20261123, numRuns: 600 };

export const atom = (index: number): Formula => ({ op: "atom", atom: index });
export const not = (of: Formula): Formula => ({ op: "not", of });
export const all = (...of: Formula[]): Formula => ({ op: "all", of });
export const any = (...of: Formula[]): Formula => ({ op: "any", of });
export const constant = (value: boolean): Formula => ({ op: "const", value });

/** Either, but not both. */
export const either = (a: Formula, b: Formula): Formula => any(all(a, not(b)), all(not(a), b));

/** A question with the formula it was compiled from, so that it can be decided the slow way. */
export interface Asked extends Question {
  readonly formula: Formula;
  readonly care: readonly Formula[];
}

export function ask(formula: Formula, values: number[], rest: Partial<Asked> = {}): Asked {
  const base = { formula, program: compile(formula), values: Int8Array.from(values), openness: [], care: [] };
  return { ...base, ...rest };
}

export function formulas(atoms: number): fc.Arbitrary<Formula> {
  const { formula } = fc.letrec<{ formula: Formula }>((tie) => ({
    formula: fc.oneof(
      { depthSize: "medium", withCrossShrink: true },
      { weight: 5, arbitrary: fc.nat(atoms - 1).map(atom) },
      { weight: 3, arbitrary: fc.array(tie("formula"), { maxLength: 4 }).map((of) => all(...of)) },
      { weight: 3, arbitrary: fc.array(tie("formula"), { maxLength: 4 }).map((of) => any(...of)) },
      { weight: 3, arbitrary: tie("formula").map(not) },
      { weight: 1, arbitrary: fc.tuple(tie("formula"), tie("formula")).map(([a, b]) => either(a, b)) },
    ),
  }));
  return formula;
}

const ATOMS = 8;

/** Questions over eight atoms, most of them open for one reason or another, with up to three care formulas. */
export function questions(atoms = ATOMS): fc.Arbitrary<Asked> {
  const value = fc.oneof({ weight: 4, arbitrary: fc.constant(OPEN) }, { weight: 1, arbitrary: fc.nat(1) });
  const reason = fc.constantFrom<Openness | undefined>("unknown", "disputed", "interpretive", undefined);
  return fc
    .tuple(
      formulas(atoms),
      fc.array(value, { minLength: atoms, maxLength: atoms }),
      fc.array(reason, { minLength: atoms, maxLength: atoms }),
      fc.array(formulas(atoms), { maxLength: 3 }),
    )
    .map(([formula, values, openness, care]) => ask(formula, values, { openness, care }));
}

/** Whether a formula holds when every atom is settled. */
export function holds(formula: Formula, values: Values): boolean {
  if (formula.op === "const") return formula.value;
  if (formula.op === "atom") return values[formula.atom] === 1;
  if (formula.op === "not") return !holds(formula.of, values);
  return formula.op === "all"
    ? formula.of.every((part) => holds(part, values))
    : formula.of.some((part) => holds(part, values));
}

/** Every completion of the open atoms that meets the care formulas. */
export function worldsOf({ values, care }: Asked): Values[] {
  const open = [...values.keys()].filter((index) => values[index] === OPEN);
  const worlds = Array.from({ length: 2 ** open.length }, (_, bits) => {
    const world = values.slice();
    open.forEach((index, place) => {
      world[index] = (bits >> place) & 1;
    });
    return world;
  });
  return worlds.filter((world) => care.every((formula) => holds(formula, world)));
}

/** Whether two worlds that agree on these atoms can still differ on the answer. */
export function differWithin(
  { formula }: Asked,
  worlds: readonly Values[],
  atoms: readonly number[],
): boolean {
  const answers = new Map<string, boolean>();
  return worlds.some((world) => {
    const key = atoms.map((index) => world[index]).join();
    const answer = holds(formula, world);
    if (answers.has(key)) return answers.get(key) !== answer;
    answers.set(key, answer);
    return false;
  });
}
