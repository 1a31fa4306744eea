import type { DateSpan, Day } from "../base/index.ts";

/** Compares an uncertain day with the law date: past, still to come, or not to be told. */
export function passed(span: DateSpan, day: Day): boolean | undefined {
  if (span.to <= day) return true;
  return span.from > day ? false : undefined;
}

/** Whether a dated version of a provision or term is the one of a day, or may be. The day of change is the new version's. */
export function isValidOn(
  { from, until }: { readonly from?: DateSpan; readonly until?: DateSpan },
  day: Day,
): boolean {
  return (!from || passed(from, day) !== false) && (!until || passed(until, day) !== true);
}
