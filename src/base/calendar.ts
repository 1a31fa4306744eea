import type { DateSpan, Day } from "./date.ts";

/** A length of time in calendar units. */
export interface Duration {
  readonly count: number;
  readonly unit: "year" | "month" | "day";
}

/** A day moved by a duration, forward or (`-1`) back. A day that a month lacks becomes its last: 31 January and a month is 28 February. */
export function move(day: Day, { count, unit }: Duration, way: 1 | -1 = 1): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const by = count * way;
  if (unit === "day") return written(Date.UTC(year, month - 1, date + by));
  const months = unit === "year" ? by * 12 : by;
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return written(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** A span moved by a duration; its uncertainty moves with it. */
export function moveSpan({ from, to }: DateSpan, by: Duration, way: 1 | -1 = 1): DateSpan {
  return { from: move(from, by, way), to: move(to, by, way) };
}

const written = (time: number): Day => new Date(time).toISOString().slice(0, 10);
