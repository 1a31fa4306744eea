import { OPEN, TRUE } from "../formula.ts";
import { ONE, ZERO } from "./bdd.ts";
import { type Literal, MOST_LITERALS, Primes } from "./primes.ts";
import { proofOf, type Question } from "./question.ts";
import { type Residual, TABLES, type Tables } from "./residual.ts";

/** An answer to one open atom. */
export interface Answer {
  readonly atom: number;
  readonly value: boolean;
}

/** Answers that together settle a question. None of them can be spared. */
export interface SettlingSet {
  readonly outcome: "yes" | "no";
  readonly literals: readonly Answer[];
}

export interface SettleOptions {
  /** The most answers in a set, up to 7. */
  readonly maxSize?: number;
  /** The most sets to name. */
  readonly maxSets?: number;
  /** The atoms whose answers may be named; by default all that occur in the question or its care. */
  readonly among?: ReadonlySet<number>;
  /** The most steps in the diagram; a few million a second. */
  readonly budget?: number;
}

/** The sets, smallest first, and whether these are all up to the size that was asked for. */
export interface Settling {
  readonly sets: readonly SettlingSet[];
  readonly complete: boolean;
}

/**
 * All minimal sets of answers, facts and readings mixed, that settle a question within care: they can stand together
 * with care, and with them it comes out yes, or no, whatever else is found. A reading is offered for adoption only,
 * never for rejection. Past the budget the smaller sets are named and `complete` is false. A question that is settled
 * already has one set, without answers; one whose care is empty has none.
 */
export function settles(question: Question, options: SettleOptions = {}, tables: Tables = TABLES): Settling {
  const { maxSize = 3, maxSets = 24, budget = 200_000 } = options;
  const root = proofOf(question)[question.program.size - 1];
  if (root !== OPEN)
    return { sets: [{ outcome: root === TRUE ? "yes" : "no", literals: [] }], complete: true };
  let found: SettlingSet[] = [];
  const search = (residual: Residual) => {
    const primes = primesOf(question, residual, options.among);
    for (let size = 1; size <= Math.min(maxSize, MOST_LITERALS); size++) {
      const sets = setsUpTo(size, residual, primes);
      // A larger table begins again: what a smaller one has found already is kept until it is overtaken.
      if (sets.length > found.length) found = sets;
    }
    return true;
  };
  const searched = tables.attempt(question, search, budget) ?? false;
  return { sets: found.slice(0, maxSets), complete: searched && found.length <= maxSets };
}

function primesOf(question: Question, { bdd, atoms }: Residual, among: SettleOptions["among"]): Primes {
  const isReading = atoms.map((atom) => question.openness[atom] === "interpretive");
  const isNamed = atoms.map((atom) => among?.has(atom) ?? true);
  const offered = (literal: Literal) =>
    isNamed[literal >> 1] === true && (literal % 2 === 1 || !isReading[literal >> 1]);
  return new Primes(bdd, offered);
}

function setsUpTo(size: number, residual: Residual, primes: Primes): SettlingSet[] {
  const { bdd, care, yes, no } = residual;
  const outside = bdd.not(care);
  const sets = [
    ...primes.of(bdd.or(outside, yes), size).map((literals) => ({ outcome: "yes" as const, literals })),
    ...primes.of(bdd.or(outside, no), size).map((literals) => ({ outcome: "no" as const, literals })),
  ];
  const possible = sets.filter(({ literals }) => isPossible(residual, literals));
  return possible
    .sort(bySizeThenPlace)
    .map((set) => ({ ...set, literals: answersOf(residual, set.literals) }));
}

/** What implies the answer only because care forbids it settles nothing. */
function isPossible({ bdd, care }: Residual, literals: readonly Literal[]): boolean {
  if (care === ONE) return true;
  return (
    literals.reduce((left, literal) => bdd.restrict(left, literal >> 1, literal % 2 === 1), care) !== ZERO
  );
}

/** Fewer answers first, then in the order of the text, true before false. */
function bySizeThenPlace(a: { literals: Literal[] }, b: { literals: Literal[] }): number {
  const shorter = a.literals.length - b.literals.length;
  if (shorter !== 0) return shorter;
  const at = a.literals.findIndex((literal, place) => literal !== b.literals[place]);
  return at < 0 ? 0 : rank(a.literals[at] as Literal) - rank(b.literals[at] as Literal);
}

function rank(literal: Literal): number {
  return literal ^ 1;
}

function answersOf({ atoms }: Residual, literals: readonly Literal[]): Answer[] {
  return literals.map((literal) => ({ atom: atoms[literal >> 1] as number, value: literal % 2 === 1 }));
}
