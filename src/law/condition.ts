/**
 * A condition as a treaty or a position states it: sentences joined by all, any, not and unless.
 * Each node has a path id (`north-atlantic-1949/art5/occasion/all/2`) that proofs, tests and links use.
 */
export type Condition = { readonly id: string } & (
  | { readonly op: "all" | "any"; readonly parts: readonly Condition[] }
  | { readonly op: "not"; readonly part: Condition }
  | { readonly op: "unless"; readonly rule: Condition; readonly exceptions: readonly Condition[] }
  | Sentence
);

/** A leaf: one sentence of the vocabulary with its slots filled, `?victim` or `AZE`. */
export interface Sentence {
  readonly op: "sentence";
  readonly id: string;
  /** Name of the clause, or of the question whose open term this is. */
  readonly clause: string;
  readonly args: Readonly<Record<string, string>>;
  readonly text: string;
}
