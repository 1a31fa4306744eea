import type { Answer, SettlingSet } from "../../src/law/decide/settle.ts";
import { type Formula, OPEN } from "../../src/law/formula.ts";
import type { Base } from "./base.ts";

/**
 * Every smallest set of answers that settles a condition, found by trying all: no diagram, no recursion over primes.
 * A set of worlds is a number with one bit a world, so the base may have a dozen atoms and no more.
 */
export function settlingByHand(base: Base, asked: Formula, among: ReadonlySet<number>): SettlingSet[] {
  const tables = new Tables(base.values.length);
  const possible = tables.possible(base);
  const yes = possible & tables.of(asked);
  const outcomeOf = (worlds: bigint) => {
    if (worlds === 0n) return undefined;
    return (worlds & yes) === worlds ? "yes" : (worlds & yes) === 0n ? "no" : undefined;
  };
  const within = (answers: readonly Answer[]) =>
    answers.reduce((worlds, answer) => worlds & tables.answer(answer), possible);
  const grow = (chosen: readonly Answer[], worlds: bigint, offered: readonly Answer[]): SettlingSet[] => {
    const outcome = outcomeOf(worlds);
    if (outcome) return [{ outcome, literals: chosen }];
    if (worlds === 0n) return [];
    return offered.flatMap((answer, at) =>
      grow([...chosen, answer], worlds & tables.answer(answer), offered.slice(at + 1)),
    );
  };
  const spares = ({ literals }: SettlingSet) =>
    literals.some((one) => outcomeOf(within(literals.filter((other) => other !== one))));
  return grow([], possible, answersIn(base, among)).filter((set) => !spares(set));
}

/** The answers that may be given: a reading may be adopted, and never rejected. */
function answersIn({ values, openness }: Base, among: ReadonlySet<number>): Answer[] {
  const open = [...values.keys()].filter((atom) => values[atom] === OPEN && among.has(atom));
  return open.flatMap((atom) => [
    { atom, value: true },
    ...(openness[atom] === "interpretive" ? [] : [{ atom, value: false }]),
  ]);
}

/** The worlds in which a formula holds, by the truth table. */
class Tables {
  private readonly all: bigint;
  private readonly known = new Map<Formula, bigint>();
  private readonly atoms: readonly bigint[];

  constructor(atoms: number) {
    const worlds = 2 ** atoms;
    this.all = (1n << BigInt(worlds)) - 1n;
    // Atom n holds in runs of 2^n worlds: 1010..., 1100..., 11110000...
    this.atoms = Array.from({ length: atoms }, (_, atom) => this.all / ((1n << BigInt(2 ** atom)) + 1n));
  }

  /** The worlds that agree with what is settled and meet all of care. */
  possible({ values, care }: Base): bigint {
    let worlds = care.reduce((left, formula) => left & this.of(formula), this.all);
    values.forEach((value, atom) => {
      if (value !== OPEN) worlds &= this.answer({ atom, value: value === 1 });
    });
    return worlds;
  }

  answer({ atom, value }: Answer): bigint {
    const holds = this.atoms[atom] ?? 0n;
    return value ? holds : this.all ^ holds;
  }

  of(formula: Formula): bigint {
    const known = this.known.get(formula) ?? this.table(formula);
    this.known.set(formula, known);
    return known;
  }

  private table(formula: Formula): bigint {
    if (formula.op === "const") return formula.value ? this.all : 0n;
    if (formula.op === "atom") return this.answer({ atom: formula.atom, value: true });
    if (formula.op === "not") return this.all ^ this.of(formula.of);
    return formula.op === "all"
      ? formula.of.reduce((left, part) => left & this.of(part), this.all)
      : formula.of.reduce((left, part) => left | this.of(part), 0n);
  }
}
