import type { SavedStep } from "../saved/findings.ts";

/** The first step in which two proofs of one finding part; a side is missing where its proof has no such step. */
export interface Parting {
  readonly before?: SavedStep;
  readonly after?: SavedStep;
}

/** What makes two proofs comparable that were written for different states of one row. */
export interface Reader {
  /** The id of a step, the state's own name left out. */
  id(step: SavedStep): string;
  /** What the step says, the state's own name left out. */
  text(step: SavedStep): string;
}

/**
 * Depth first in the order of the proof. Where the answer to a step has turned, the steps below it that turned too are the
 * reason and come first; a step that differs while nothing below it does is the one.
 */
export function firstDifference(
  before: SavedStep,
  after: SavedStep,
  was: Reader,
  is: Reader,
): Parting | undefined {
  const ways = pairsOf(before, after, was, is);
  // A proof that was cut to its reason shows nothing below a step that is not the reason.
  const cut = before.steps.length === 0 || after.steps.length === 0;
  const below = cut ? [] : ways;
  const turned = before.verdict === after.verdict ? [] : below.filter(hasTurned);
  for (const { before: b, after: a } of [...turned, ...below]) {
    if (!b || !a) return { ...(b && { before: b }), ...(a && { after: a }) };
    const found = firstDifference(b, a, was, is);
    if (found) return found;
  }
  return was.text(before) === is.text(after) ? undefined : { before, after };
}

function pairsOf(before: SavedStep, after: SavedStep, was: Reader, is: Reader): Parting[] {
  const old = new Map(before.steps.map((step) => [was.id(step), step]));
  const pairs = after.steps.map((step): Parting => {
    const match = old.get(is.id(step));
    old.delete(is.id(step));
    return match ? { before: match, after: step } : { after: step };
  });
  return [...pairs, ...[...old.values()].map((step): Parting => ({ before: step }))];
}

/** Whether a step has another answer than before. */
function hasTurned({ before, after }: Parting): boolean {
  return before !== undefined && after !== undefined && before.verdict !== after.verdict;
}
