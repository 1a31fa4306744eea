import type { DateSpan } from "../base/index.ts";
import type { Condition } from "./condition.ts";
import type { SourceRef } from "./source.ts";

/** How much stands behind a reading. Attributed: someone said it, no authority was found. */
export type Standing = "authoritative" | "arguable" | "attributed";

/** A question that law leaves open: an open term, a topic, or one provision of one instrument. */
export interface LegalQuestion {
  readonly id: string;
  readonly asks: string;
  /** The instrument that it concerns alone; absent for general questions. */
  readonly about?: string;
  /** Whether its positions define a sentence (an open term) of the vocabulary. */
  readonly term?: { readonly sentence: string; readonly slots: readonly string[] };
  readonly positions: readonly Position[];
}

/** One answer, with its authority, who holds it, and its standing. */
export interface Position {
  readonly id: string;
  readonly says: string;
  readonly short: string;
  readonly standing: Standing;
  readonly heldBy: readonly string[];
  readonly means?: Condition;
  readonly authority: readonly SourceRef[];
}

/** A named, coherent bundle of positions. */
export interface Doctrine {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly standing: Standing;
  readonly held: { readonly from?: DateSpan; readonly until?: DateSpan };
  readonly takes: Readonly<Record<string, string>>;
  readonly authority: readonly SourceRef[];
}
