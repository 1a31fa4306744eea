import { decide } from "./decide/decide.ts";
import { type Program, compile } from "./decide/program.ts";
import { FALSE, type Formula } from "./formula.ts";
import type { Verdict } from "./judge.ts";
import type { Note } from "./note.ts";
import type { Settled } from "./view.ts";

/** One step of a proof as data: what was asked (the note), what came out, and the steps that it rests on. */
export interface Proof {
  readonly id: string;
  readonly note: Note;
  readonly verdict: Verdict;
  readonly alsoContested: boolean;
  readonly steps: readonly Proof[];
}

/** The proof of a formula in a view. Steps without a note are passed over; readings that the view rejects are left out. */
export function prove(formula: Formula<Note>, settled: Settled, path: string): Proof[] {
  return new Prover(settled).stepsOf(formula, path);
}

class Prover {
  private readonly programs = new Map<Formula<Note>, Program<Note>>();
  private readonly settled: Settled;
  constructor(settled: Settled) {
    this.settled = settled;
  }

  /** The nearest noted steps at or below a formula. */
  stepsOf(formula: Formula<Note>, path: string): Proof[] {
    if (this.rejected(formula)) return [];
    return formula.note ? [this.step(formula, formula.note, path)] : this.below(formula, path);
  }

  private step(formula: Formula<Note>, note: Note, path: string): Proof {
    const { verdict, alsoContested } = this.decide(formula);
    const id = `${path}/${note.id}`;
    return { id, note, verdict, alsoContested, steps: this.below(formula, path) };
  }

  private below(formula: Formula<Note>, path: string): Proof[] {
    if (formula.op === "const" || formula.op === "atom") return [];
    const parts = formula.op === "not" ? [formula.of] : formula.of;
    return parts.flatMap((part) => this.stepsOf(part, path));
  }

  /** A branch of an open term whose reading the view does not take says nothing in this proof. */
  private rejected(formula: Formula<Note>): boolean {
    if (formula.op !== "all" || formula.note) return false;
    const [first] = formula.of;
    return first?.op === "atom" && !first.note && this.settled.values[first.atom] === FALSE;
  }

  private decide(formula: Formula<Note>) {
    const program = this.programs.get(formula) ?? compile(formula);
    this.programs.set(formula, program);
    const { values, openness, care } = this.settled;
    return decide({ program, values, openness, care });
  }
}

/** The deepest steps that came out `no` and so decide that the whole did. */
export function failures(steps: readonly Proof[]): Proof[] {
  return steps.filter(({ verdict }) => verdict === "no").flatMap((step) => {
    const deeper = step.note.code === "exception-of" ? [] : failures(step.steps);
    return deeper.length > 0 ? deeper : [step];
  });
}
