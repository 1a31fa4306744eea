import type { Fact, Grade } from "./incident.ts";

/** From which grade on a fact counts as settled. */
export type Threshold = "established" | "corroborated" | "claimed";

const RANK: Readonly<Record<Grade, number>> = {
  stipulated: 4,
  established: 3,
  corroborated: 2,
  claimed: 1,
  unknown: 0,
};

/** Whether a fact is known, and by a grade that reaches the threshold. A bare denial does not change that. */
export function isSettled(fact: Fact, threshold: Threshold): boolean {
  return fact.holds !== "unknown" && RANK[fact.grade] >= RANK[threshold];
}

/** Whether narrators contradict each other on a fact. */
export function isDisputed(fact: Fact): boolean {
  return fact.accounts.some(({ says }) => says === "yes") && fact.accounts.some(({ says }) => says === "no");
}
