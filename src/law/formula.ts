/**
 * A condition after grounding: propositional logic over atoms. An atom is one fact, one reading of a question,
 * or one unsettled matter of an instrument's life. Every node may carry a note, which the proof shows.
 */
export type Formula<Note = unknown> = { readonly note?: Note } & (
  | { readonly op: "const"; readonly value: boolean }
  | { readonly op: "atom"; readonly atom: number }
  | { readonly op: "not"; readonly of: Formula<Note> }
  | { readonly op: "all" | "any"; readonly of: readonly Formula<Note>[] }
);

/** Why an atom is open: nobody knows (U), narrators differ (D), or readings of a question differ (I). */
export type Openness = "unknown" | "disputed" | "interpretive";

/** Values of atoms by index: 0 false, 1 true, 2 open. */
export type Values = Int8Array;
export const FALSE = 0;
export const TRUE = 1;
export const OPEN = 2;
