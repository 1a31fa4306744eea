import type { MatrixCell, MatrixForm } from "../answers.ts";
import { message } from "../messages/message.ts";

type Row = MatrixForm["rows"][number];

const ORDER = ["authoritative", "arguable", "attributed"];

/** The rows by the standing of their doctrine: what nobody but its speaker holds comes last. */
export function rowsByStanding({ rows }: MatrixForm): readonly Row[] {
  return [...rows].sort((a, b) => ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing));
}

/** How many cells have which status, in the order of first sight. */
export function tallyOf({ rows }: MatrixForm): readonly (readonly [string, number])[] {
  const tally = new Map<string, number>();
  for (const cell of rows.flatMap(heldCells)) {
    const word = message.status[cell.status];
    tally.set(word, (tally.get(word) ?? 0) + 1);
  }
  return [...tally];
}

/** Two sentences on a matrix: what the accounts change (across), and what the doctrines change (down). */
export function readings(matrix: MatrixForm): { readonly across: string; readonly down: string } {
  return { across: acrossOf(matrix), down: downOf(matrix) };
}

function acrossOf({ rows }: MatrixForm): string {
  const held = rows.filter((row) => heldCells(row).length > 0);
  const split = held.filter((row) => differs(heldCells(row))).map(({ title }) => title);
  const rest = held.filter((row) => !differs(heldCells(row))).map(({ title }) => title);
  if (split.length === 0) return message.matrix.acrossNone;
  return [
    message.matrix.acrossSome(split),
    ...(rest.length > 0 ? [message.matrix.acrossRest(rest)] : []),
  ].join(" ");
}

function downOf({ columns, rows }: MatrixForm): string {
  const cellsOf = (narrator: string) => rows.flatMap(heldCells).filter((cell) => cell.narrator === narrator);
  const split = columns.filter(({ narrator }) => differs(cellsOf(narrator))).map(({ label }) => label);
  if (split.length === 0) return message.matrix.downNone;
  return split.length === 1 ? message.matrix.downSome(split) : message.matrix.downSet(split);
}

function heldCells({ cells }: Row): readonly MatrixCell[] {
  return cells.filter(({ held }) => held);
}

function differs(cells: readonly MatrixCell[]): boolean {
  return new Set(cells.map(({ status, alsoContested }) => `${status} ${alsoContested}`)).size > 1;
}
