/** A day, as `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A date of stated precision: the days it may be, both ends included. A known day has equal ends. */
export interface DateSpan {
  readonly from: Day;
  readonly to: Day;
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Reads `2011`, `2011-02` or `2011-02-14`; anything else, and days that no calendar has, give undefined. */
export function readDate(text: string): DateSpan | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, year = "", month, day] = match;
  const from = `${year}-${month ?? "01"}-${day ?? "01"}`;
  const to = day ? from : `${year}-${month ?? "12"}-${lastDay(Number(year), Number(month ?? 12))}`;
  return isDay(from) && isDay(to) ? { from, to } : undefined;
}

/** Whether the text is a day that the Gregorian calendar has. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
  );
}

/** Writes a span back at its own precision: `2011`, `2011-02`, a day, or `A to B`. */
export function writeDate(span: DateSpan): string {
  if (span.from === span.to) return span.from;
  for (const text of [span.from.slice(0, 4), span.from.slice(0, 7)]) {
    const whole = readDate(text);
    if (whole?.from === span.from && whole.to === span.to) return text;
  }
  return `${span.from} to ${span.to}`;
}

function lastDay(year: number, month: number): string {
  return String(new Date(Date.UTC(year, month, 0)).getUTCDate()).padStart(2, "0");
}
