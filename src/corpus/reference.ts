import type { Vocabulary } from "./vocabulary.ts";

/** The generated part of docs/notation.md. */
export function notationReference(_: Vocabulary): string {
  return "";
}
