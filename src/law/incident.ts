import type { DateSpan, Day } from "../base/index.ts";
import type { Sentence } from "./condition.ts";
import type { SourceRef } from "./source.ts";

/** What happened, as far as it is known and by whose account. */
export interface Incident {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly on: DateSpan;
  /** The day up to which material was read. */
  readonly known?: Day;
  readonly hypothetical: boolean;
  readonly victim: string;
  /** States said to have used force; no verdict. */
  readonly attackers: readonly string[];
  readonly others: readonly string[];
  readonly narrators: readonly Narrator[];
  readonly events: readonly IncidentEvent[];
  readonly facts: readonly Fact[];
  readonly complete: readonly CompleteRecord[];
  readonly constraints: readonly Constraint[];
  readonly notes: readonly string[];
  readonly sources: readonly SourceRef[];
}

/** One who gives an account. Accounts are coherent: what a narrator says holds together. */
export interface Narrator {
  readonly id: string;
  readonly label: string;
  readonly gist: string;
}

/** One event, with where it struck and which state's territory or forces it struck. */
export interface IncidentEvent {
  readonly id: string;
  readonly title: string;
  readonly on: DateSpan;
  readonly place?: string;
  readonly victim: string;
  /** States said to have done it; those of the incident where the event names none. */
  readonly attackers?: readonly string[];
  /** Whether `on` is the time through which the act lasted. */
  readonly continues?: boolean;
  /** A duty is judged on events in play, not on acts that only answer them. */
  readonly answers?: string;
}

export type Grade = "established" | "corroborated" | "claimed" | "unknown" | "stipulated";

/** One fact as a sentence of the vocabulary, with its grade and the accounts given of it. */
export interface Fact {
  readonly id: string;
  readonly that: Sentence;
  readonly says: string;
  /** The question in a few words: "who launched the drones". */
  readonly asks: string;
  readonly holds: "yes" | "no" | "unknown";
  readonly grade: Grade;
  readonly finder?: string;
  readonly accounts: readonly Account[];
  /** What of a casebook's record it renders. */
  readonly origin?: readonly string[];
  readonly note?: string;
  readonly sources: readonly SourceRef[];
}

export interface Account {
  readonly narrator: string;
  readonly says: "yes" | "no";
  readonly gist: string;
  readonly sources: readonly SourceRef[];
}

/** A record declared complete: what it does not list did not happen, as a listed assumption. */
export interface CompleteRecord {
  readonly record: string;
  readonly asOf: Day;
  readonly says: string;
  readonly sources: readonly SourceRef[];
}

/** What holds among facts by their nature: who struck is one choice. Facts by id. */
export interface Constraint {
  readonly kind: "exactly one" | "at most one" | "implies";
  readonly facts: readonly string[];
  readonly says: string;
}
