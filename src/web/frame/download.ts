import { message } from "../messages/message.ts";
import type { Twin } from "../parts/twin.tsx";

/** Where a file came from; every file carries it. */
export interface Origin {
  readonly permalink: string;
  readonly corpus: string;
  readonly made: string;
}

export function jsonOf(origin: Origin, answers: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ ...origin, answers }, null, 2)}\n`;
}

/** A table as CSV (RFC 4180); its origin stands in three last columns, so that no reader needs to skip lines. */
export function csvOf({ permalink, corpus, made }: Origin, { columns, rows }: Twin): string {
  const { download } = message;
  const head = [...columns, download.link, download.corpus, download.made];
  const lines = [head, ...rows.map((row) => [...row, permalink, corpus, made])];
  return `${lines.map((line) => line.map(quoted).join(",")).join("\r\n")}\r\n`;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Hands a file to the reader. */
export function save(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
