import type { DateSpan, Day } from "../base/index.ts";

/** Compares an uncertain day with the law date: past, still to come, or not to be told. */
export function passed(span: DateSpan, day: Day): boolean | undefined {
  if (span.to <= day) return true;
  return span.from > day ? false : undefined;
}

/** Whether a dated version of a provision or term is the one of a day, or may be; its last day is one of its own. */
export function isValidOn(
  { from, until }: { readonly from?: DateSpan; readonly until?: DateSpan },
  day: Day,
): boolean {
  return (!from || passed(from, day) !== false) && (!until || day <= until.to);
}
