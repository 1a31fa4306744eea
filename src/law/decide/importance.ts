import { type Bdd, ONE } from "./bdd.ts";
import { supportOf } from "./decide.ts";
import type { Question } from "./question.ts";
import { type Residual, TABLES, type Tables } from "./residual.ts";

/**
 * What the two answers to an open atom leave, no first and yes second: of all completions the share within care, and the
 * share within care in which the question comes out yes.
 */
export interface Weight {
  readonly atom: number;
  readonly care: readonly [no: number, yes: number];
  readonly yes: readonly [no: number, yes: number];
}

/** The weights of every open atom of a question and its care, every completion counted once; undefined past the limits. */
export function weigh(question: Question, tables: Tables = TABLES): readonly Weight[] | undefined {
  return tables.attempt(question, weightsOf);
}

/** How far an answer to one open atom moves the outcome. */
export interface Importance {
  readonly atom: number;
  /** |P(yes | true) - P(yes | false)|, every completion within care counted once; between 0 and 1. */
  readonly share: number;
}

/**
 * Birnbaum's importance of each atom of the support, the most important first: what to ask next when nothing makes one
 * answer likelier than another. Empty when the question is settled, or too large to be weighed.
 */
export function importance(question: Question, tables: Tables = TABLES): readonly Importance[] {
  return tables.attempt(question, important) ?? [];
}

function important(residual: Residual): Importance[] {
  const support = new Set(supportOf(residual));
  return weightsOf(residual)
    .filter(({ atom }) => support.has(atom))
    .map((weight) => ({ atom: weight.atom, share: shareOf(weight) }))
    .sort((a, b) => b.share - a.share);
}

function shareOf({ care, yes }: Weight): number {
  const [givenFalse, givenTrue] = [yes[0] / care[0], yes[1] / care[1]];
  // Care that leaves one answer only: there is nothing to ask.
  return Number.isFinite(givenTrue) && Number.isFinite(givenFalse) ? Math.abs(givenTrue - givenFalse) : 0;
}

function weightsOf({ bdd, atoms, care, yes }: Residual): Weight[] {
  const yesHalves = halvesByLevel(bdd, yes, atoms.length);
  const careHalves = halvesByLevel(bdd, care, atoms.length);
  return atoms.map((atom, level) => ({
    atom,
    care: halves(careHalves, level),
    yes: halves(yesHalves, level),
  }));
}

/** Shares of all assignments that meet a diagram, and how far the variable of each level moves them. */
interface Halves {
  readonly whole: number;
  readonly moved: Float64Array;
}

function halves({ whole, moved }: Halves, level: number): [no: number, yes: number] {
  const move = (moved[level] as number) / 2;
  return [(whole - move) / 2, (whole + move) / 2];
}

/** One pass up for the share of each node, one down for how often it is reached. */
function halvesByLevel(bdd: Bdd, f: number, levels: number): Halves {
  const met = new Float64Array(bdd.size);
  met[ONE] = 1;
  for (let node = ONE + 1; node < bdd.size; node++) {
    met[node] = ((met[bdd.low(node)] as number) + (met[bdd.high(node)] as number)) / 2;
  }
  const reach = new Float64Array(bdd.size);
  const moved = new Float64Array(levels);
  reach[f] = 1;
  for (let node = f; node > ONE; node--) {
    const share = reach[node] as number;
    if (share === 0) continue;
    const [low, high] = [bdd.low(node), bdd.high(node)];
    moved[bdd.levelOf(node)] =
      (moved[bdd.levelOf(node)] as number) + share * ((met[high] as number) - (met[low] as number));
    reach[low] = (reach[low] as number) + share / 2;
    reach[high] = (reach[high] as number) + share / 2;
  }
  return { whole: met[f] as number, moved };
}
