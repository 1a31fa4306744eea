import type { SourceRef } from "./source.ts";

/** What a reader can open to check a step: an article, an authority, a fact with its accounts, a dated act. */
export type Cite =
  | {
      readonly to: "article";
      readonly instrument: string;
      readonly article: string;
      readonly text: string;
      readonly sources: readonly SourceRef[];
    }
  | {
      readonly to: "reading";
      readonly question: string;
      readonly position: string;
      readonly sources: readonly SourceRef[];
    }
  | { readonly to: "fact"; readonly fact: string; readonly sources: readonly SourceRef[] }
  | { readonly to: "record"; readonly record: string; readonly sources: readonly SourceRef[] }
  | {
      readonly to: "event";
      readonly instrument: string;
      readonly event: string;
      readonly sources: readonly SourceRef[];
    }
  | {
      readonly to: "matter";
      readonly instrument: string;
      readonly matter: string;
      readonly sources: readonly SourceRef[];
    }
  | { readonly to: "place"; readonly place: string; readonly sources: readonly SourceRef[] };

/**
 * What one step of a proof asks. `code` names the message, `args` fill it; sentences are made in explain/ alone.
 * `id` is stable: the path of the condition, or a name built from what is asked.
 */
export interface Note {
  readonly id: string;
  readonly code: string;
  readonly args: Readonly<Record<string, string>>;
  readonly cites: readonly Cite[];
}
