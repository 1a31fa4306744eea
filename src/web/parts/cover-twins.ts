import type { CoverOutput } from "../answers.ts";
import { message } from "../messages/message.ts";
import type { Twin } from "./twin.tsx";

/** The map and the roll as a table. */
export function rollTwin({ roll, nothing, names }: CoverOutput): Twin {
  const { column, roll: title, nothing: none } = message.cover;
  return {
    title,
    columns: [column.state, column.kind, column.status, column.sentence, column.basis],
    rows: [
      ...roll.map(({ state, kind, status, sentence, basis }) => [
        names[state] ?? state,
        message.kind[kind],
        message.status[status],
        sentence,
        basis,
      ]),
      ...nothing.map(({ state, why }) => [names[state] ?? state, message.kind.nothing, none, why, ""]),
    ],
  };
}

/** When each promise began. */
export function beginsTwin({ begins }: CoverOutput): Twin {
  const { instruments, cover } = message;
  return {
    title: cover.begins,
    columns: [instruments.column.short, cover.since, cover.column.kind],
    rows: [...begins]
      .sort((a, b) => (a.on < b.on ? -1 : 1))
      .map(({ short, on, kind }) => [short, message.day(on), message.kind[kind]]),
  };
}
