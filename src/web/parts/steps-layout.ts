import type { InstrumentForm } from "../answers.ts";
import { message } from "../messages/message.ts";

export type Act = InstrumentForm["life"][number];
export type Anchor = "start" | "middle" | "end";

/** An act with the place of its label: a row above (positive) or below (negative) the lane. */
export interface PlacedAct {
  readonly act: Act;
  readonly x: number;
  readonly row: number;
  readonly anchor: Anchor;
  readonly lines: readonly [string, string];
}

const ROWS = [1, -1, 2, -2, 3, -3];
const LETTER = 7;
const GAP = 12;

/** Gives each label the first row in which it covers no other. */
export function placeActs(
  acts: readonly Act[],
  x: (day: string) => number,
  from: number,
  to: number,
): readonly PlacedAct[] {
  const taken = new Map<number, number>();
  return acts.map((act) => {
    const at = x(act.on ?? "");
    const lines = linesOf(act);
    const width = Math.max(...lines.map(({ length }) => length)) * LETTER;
    const anchor: Anchor = at + width / 2 > to ? "end" : at - width / 2 < from ? "start" : "middle";
    const start = anchor === "start" ? at : anchor === "end" ? at - width : at - width / 2;
    const row = ROWS.find((one) => (taken.get(one) ?? Number.NEGATIVE_INFINITY) + GAP <= start) ?? 1;
    taken.set(row, start + width);
    return { act, x: at, row, anchor, lines };
  });
}

/** How far labels reach above and below a lane. */
export function reachOf(placed: readonly PlacedAct[]): { readonly above: number; readonly below: number } {
  const rows = placed.map(({ row }) => row);
  return { above: 22 + Math.max(1, ...rows) * 36, below: 22 + Math.max(0, ...rows.map((row) => -row)) * 36 };
}

function linesOf({ kind, organ, on = "" }: Act): readonly [string, string] {
  return organ ? [organ, `${kind}, ${message.day(on)}`] : [kind, message.day(on)];
}

/** The moment of a day, a month or a year; the first of a span. */
export function timeOf(text: string): number {
  const [start = text] = text.split(" to ");
  return Date.parse(`${start}${["-01-01", "-01", ""][Math.min(2, (start.length - 4) / 3)]}T00:00:00Z`);
}

/** Four to seven ticks, each on the first of a month or year. */
export function ticksOf(from: number, to: number): readonly string[] {
  const months = (to - from) / (864e5 * 30.4);
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((size) => months / size <= 6) ?? 240;
  const start = new Date(from);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1;
  return Array.from({ length: 12 }, (_, at) => Math.ceil(first / step) * step + at * step)
    .map((month) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`)
    .filter((day) => timeOf(day) < to);
}
