import { decide } from "./decide/decide.ts";
import { evaluate } from "./decide/program.ts";
import { FALSE, type Formula, OPEN, TRUE } from "./formula.ts";
import type { Verdict } from "./judge.ts";
import type { Note } from "./note.ts";
import { compiledOnce } from "./programs.ts";
import type { Settled } from "./view.ts";

/** One step of a proof as data: what was asked (the note), what came out, and the steps that it rests on. */
export interface Proof {
  readonly id: string;
  readonly note: Note;
  readonly verdict: Verdict;
  readonly alsoContested: boolean;
  /** Whether a yes here speaks against the step above: an exception, a withdrawal. */
  readonly against: boolean;
  readonly steps: readonly Proof[];
}

/** The proof of a formula in a view. Steps without a note are passed over; readings that the view rejects are left out. */
export function prove(formula: Formula<Note>, settled: Settled, path: string): Proof[] {
  return new Prover(formula, settled, false).stepsOf(formula, path);
}

/** The same cut to what refuses: steps that hold or stay open keep their own line, and nothing below it. */
export function proveWhyNot(formula: Formula<Note>, settled: Settled, path: string): Proof[] {
  return new Prover(formula, settled, true).stepsOf(formula, path);
}

const GROUPS: ReadonlySet<string> = new Set(["all-of", "any-of", "exception-of"]);

/** Steps whose conditions several sentences share: what stands below takes their place into its id. */
const SHARED: ReadonlySet<string> = new Set(["position", "term"]);

class Prover {
  private readonly settled: Settled;
  /** What Kleene's logic says of every node; only what it leaves open needs a decision of its own. */
  private readonly kleene: ReadonlyMap<Formula<Note>, number>;
  private readonly brief: boolean;
  constructor(formula: Formula<Note>, settled: Settled, brief: boolean) {
    this.brief = brief;
    const program = compiledOnce(formula);
    const values = evaluate(program, settled.values);
    this.settled = settled;
    this.kleene = new Map(program.nodes.map((node, index) => [node, values[index] ?? OPEN]));
  }

  /** The nearest noted steps at or below a formula. */
  stepsOf(formula: Formula<Note>, path: string, against = false): Proof[] {
    if (this.rejected(formula)) return [];
    if (!formula.note) return this.below(formula, path, against);
    return [this.step(formula, formula.note, path, against)];
  }

  private step(formula: Formula<Note>, note: Note, path: string, against: boolean): Proof {
    const { verdict, alsoContested } = this.decide(formula);
    const id = `${path}/${note.id}`;
    const decides = !this.brief || GROUPS.has(note.code) || verdict === (against ? "yes" : "no");
    const steps = decides ? this.below(formula, SHARED.has(note.code) ? id : path, false) : [];
    return { id, note, verdict, alsoContested, against, steps };
  }

  private below(formula: Formula<Note>, path: string, against: boolean): Proof[] {
    if (formula.op === "const" || formula.op === "atom") return [];
    if (formula.op === "not") return this.stepsOf(formula.of, path, !against);
    return formula.of.flatMap((part) => this.stepsOf(part, path, against));
  }

  /** A branch of an open term whose reading the view does not take says nothing in this proof. */
  private rejected(formula: Formula<Note>): boolean {
    if (formula.op !== "all" || formula.note) return false;
    const [first] = formula.of;
    return first?.op === "atom" && !first.note && this.settled.values[first.atom] === FALSE;
  }

  private decide(formula: Formula<Note>) {
    const value = this.kleene.get(formula);
    if (value === TRUE) return { verdict: "yes", alsoContested: false } as const;
    if (value === FALSE) return { verdict: "no", alsoContested: false } as const;
    const { values, openness, care } = this.settled;
    return decide({ program: compiledOnce(formula), values, openness, care });
  }
}

/** What decides that the whole came out `no`: the deepest steps that fail, and the sentences that hold against it. */
export function failures(steps: readonly Proof[]): Proof[] {
  return steps
    .filter(({ verdict, against }) => verdict === (against ? "yes" : "no"))
    .flatMap((step) => {
      if (step.verdict === "yes") return holding(step);
      const deeper = failures(step.steps);
      return deeper.length > 0 ? deeper : [step];
    });
}

/** A sentence that holds; of a group of sentences those that make it hold. */
function holding(step: Proof): Proof[] {
  if (!GROUPS.has(step.note.code)) return [step];
  return step.steps.filter(({ verdict, against }) => verdict === (against ? "no" : "yes")).flatMap(holding);
}
