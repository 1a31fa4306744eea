import { OPEN, TRUE } from "../formula.ts";
import { ONE, ZERO } from "./bdd.ts";
import { Atoms, openPart } from "./care.ts";
import { isUnknown, proofOf, type Question } from "./question.ts";
import { type Residual, TABLES, type Tables } from "./residual.ts";

/** How one condition of a finding comes out. */
export interface Decision {
  readonly verdict: "yes" | "no" | "contested" | "undetermined";
  /** Undetermined, and some answers to what nobody knows would leave it contested. */
  readonly alsoContested: boolean;
  /** False when the verdict is Kleene's because the residual is past the limits, or when care is empty. */
  readonly exact: boolean;
  /**
   * The open atoms on which it depends within care: answers to all of them settle it. Of atoms that care couples
   * those that the condition mentions first are named.
   */
  readonly support: readonly number[];
  /** What is known contradicts the constraints: no completion is left, and the verdict says nothing. */
  readonly careEmpty: boolean;
}

const NOTHING: readonly number[] = Object.freeze([]);
const YES = settled("yes");
const NO = settled("no");
const CARE_EMPTY = Object.freeze({ ...settled("undetermined"), exact: false, careEmpty: true });

/**
 * Decides a question exactly: yes or no when every completion of the open atoms within care says so, contested when
 * only disputed facts and readings stand between, else undetermined. Care is looked at only where Kleene's logic is open.
 */
export function decide(question: Question, tables: Tables = TABLES): Decision {
  const proof = proofOf(question);
  const root = proof[question.program.size - 1];
  if (root !== OPEN) return root === TRUE ? YES : NO;
  const seen = question.proof ? question : { ...question, proof };
  return tables.attempt(seen, (residual) => decideResidual(seen, residual)) ?? decideByKleene(seen, proof);
}

/** The atoms on which the residual depends, ascending by their place in the text. */
export function supportOf(residual: Residual): readonly number[] {
  const { bdd, atoms, care, yes, no } = residual;
  const levels = care === ONE ? bdd.support(yes) : neededLevels(residual);
  return yes === ZERO || no === ZERO ? NOTHING : levels.map((level) => atoms[level] as number);
}

function decideResidual(question: Question, residual: Residual): Decision {
  const { care, yes, no, atoms } = residual;
  if (care === ZERO) return CARE_EMPTY;
  if (no === ZERO) return YES;
  if (yes === ZERO) return NO;
  const unknown = atoms.map((atom) => isUnknown(question, atom));
  const undetermined = variesWith(residual, unknown, true);
  const alsoContested = undetermined && variesWith(residual, unknown, false);
  const verdict = undetermined ? "undetermined" : "contested";
  return { verdict, alsoContested, exact: true, support: supportOf(residual), careEmpty: false };
}

/** Whether the other atoms can stand so that those marked so, alone, still decide between yes and no. */
function variesWith({ bdd, yes, no }: Residual, marks: readonly boolean[], mark: boolean): boolean {
  if (!marks.includes(mark)) return false;
  // Both outcomes are possible here: when every atom is marked, they decide.
  if (!marks.includes(!mark)) return true;
  const marked = new Uint8Array(marks.length);
  for (let level = 0; level < marks.length; level++) marked[level] = marks[level] === mark ? 1 : 0;
  return bdd.and(bdd.exists(yes, marked), bdd.exists(no, marked)) !== ZERO;
}

/** Drops level after level, the last first, as long as the rest still tells yes from no within care. */
function neededLevels({ bdd, atoms, yes, no }: Residual): number[] {
  const needed: number[] = [];
  const marked = new Uint8Array(atoms.length);
  let [yesLeft, noLeft] = [yes, no];
  for (let level = atoms.length - 1; level >= 0; level--) {
    marked[level] = 1;
    const [yesWithout, noWithout] = [bdd.exists(yesLeft, marked), bdd.exists(noLeft, marked)];
    marked[level] = 0;
    if (bdd.and(yesWithout, noWithout) === ZERO) [yesLeft, noLeft] = [yesWithout, noWithout];
    else needed.unshift(level);
  }
  return needed;
}

function decideByKleene(question: Question, proof: Int8Array): Decision {
  const atoms = new Atoms();
  atoms.addFrom(openPart(question.program, proof));
  const undetermined = atoms.list.some((atom) => isUnknown(question, atom));
  const alsoContested = undetermined && !atoms.list.every((atom) => isUnknown(question, atom));
  const verdict = undetermined ? "undetermined" : "contested";
  return { verdict, alsoContested, exact: false, support: atoms.list, careEmpty: false };
}

function settled(verdict: Decision["verdict"]): Decision {
  return Object.freeze({ verdict, alsoContested: false, exact: true, support: NOTHING, careEmpty: false });
}
