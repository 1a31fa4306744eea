/** Whether everything is to be checked, as `npm run cross-check` asks for, or the sample that each test run takes. */
export const WHOLE = process.env.CASUS_CROSS_CHECK === "whole";

/** Runs of a property over generated bases: the same seed each time, and twenty times as many for the whole. */
export const runs = (sample: number) => ({ seed: 20261125, numRuns: WHOLE ? 20 * sample : sample });

/** So long may one test take, in milliseconds; a sample takes a few seconds. */
export const PATIENCE = { timeout: WHOLE ? 3_600_000 : 60_000 };

/** At most so many of a list, spread evenly over it; all of them for the whole. */
export function spread<T>(list: readonly T[], most: number): T[] {
  if (WHOLE || list.length <= most) return [...list];
  return Array.from({ length: most }, (_, at) => list[Math.floor(((at + 0.5) * list.length) / most)] as T);
}

/** Says a figure of the whole; a sample's figures are nobody's business, and are not worked out. */
export function report(figure: () => string): void {
  if (WHOLE) console.log(figure());
}
