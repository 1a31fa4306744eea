import { type DateSpan, type Duration, readDate } from "../../base/index.ts";
import type { SourceRef } from "../../law/index.ts";

type Given<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The same object without the keys that hold nothing. */
export function given<T extends object>(values: T): Given<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Given<T>;
}

/** Reads a date of a document, `A to B` included; `unknown`, and what no calendar has, give undefined. */
export function span(written: string | number | undefined): DateSpan | undefined {
  const [first = "", last = first, ...more] = String(written ?? "unknown").split(" to ");
  const [from, to] = [readDate(first.trim()), readDate(last.trim())];
  return from && to && more.length === 0 && from.from <= to.to ? { from: from.from, to: to.to } : undefined;
}

/** Reads `5 years`, `6 months`. */
export function duration(written: string | undefined): Duration | undefined {
  const [, count, unit] = /^(\d+) (year|month|day)s?$/.exec(written ?? "") ?? [];
  return count && unit ? { count: Number(count), unit: unit as Duration["unit"] } : undefined;
}

/** The interval of a `from` and an `until`. */
export function interval(doc: {
  readonly from?: string | number | undefined;
  readonly until?: string | number | undefined;
}) {
  return given({ from: span(doc.from), until: span(doc.until) });
}

/** Reads `nica, paras 191, 195`: the key, and after the first comma the place in it. */
export function reference(written: string): SourceRef {
  const comma = written.indexOf(",");
  if (comma < 0) return { key: written.trim() };
  return { key: written.slice(0, comma).trim(), at: written.slice(comma + 1).trim() };
}

/** Reads a list of sources. */
export function references(written: readonly string[] | undefined): SourceRef[] {
  return (written ?? []).map(reference);
}

/** Reads accounts that stand side by side. */
export function versions(written: readonly { says: string; sources: string[] }[] | undefined) {
  return (written ?? []).map((each) => ({ says: each.says, sources: references(each.sources) }));
}
