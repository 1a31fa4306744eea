import type { Tally } from "./form.ts";
import type { Outcome } from "./match.ts";
import type { Scored } from "./score.ts";

export const POINTS: Readonly<Record<Outcome, number>> = { exact: 1, half: 0.5, missed: 0, "false alarm": 0 };

/** Rows, points and false alarms of some scored rows. */
export function tallyOf(scored: readonly Scored[]): Tally {
  return {
    rows: scored.length,
    points: scored.reduce((sum, { outcome }) => sum + POINTS[outcome], 0),
    falseAlarms: scored.filter(({ outcome }) => outcome === "false alarm").length,
  };
}

/** The same apart by what a case carries: its confidence, its era, each of its traps. */
export function talliesBy(
  scored: readonly Scored[],
  marks: (each: Scored) => readonly string[],
): Record<string, Tally> {
  const names = [...new Set(scored.flatMap(marks))].sort();
  return Object.fromEntries(
    names.map((name) => [name, tallyOf(scored.filter((each) => marks(each).includes(name)))]),
  );
}
