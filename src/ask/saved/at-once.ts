import { CasusError, type Fault } from "../../base/index.ts";

/** Does something with each of several, and tells the faults of all of them at once. */
export function eachOrAllFaults<T, R>(items: readonly T[], work: (item: T) => R): R[] {
  const faults: Fault[] = [];
  const done = items.flatMap((item) => {
    try {
      return [work(item)];
    } catch (error) {
      if (!(error instanceof CasusError)) throw error;
      faults.push(...error.faults);
      return [];
    }
  });
  if (faults.length > 0) throw new CasusError(faults);
  return done;
}
