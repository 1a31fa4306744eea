import type { DateSpan } from "../base/index.ts";
import type { Condition } from "./condition.ts";
import type { SourceRef } from "./source.ts";

/** How well the coded text is known. */
export type Quality = "text read" | "from summaries" | "from data set" | "from memory";

/** A treaty, memorandum, declaration or assurance: dated, sourced, per party. */
export interface Instrument {
  readonly id: string;
  readonly title: string;
  readonly short: string;
  readonly kind: string;
  readonly quality: Quality;
  readonly signed?: DateSpan;
  /** Actors that are or were parties; events say from when until when. */
  readonly parties: readonly string[];
  /** General law: findings stand for any state. */
  readonly baseline: boolean;
  readonly force: readonly Force[];
  readonly life: readonly LifeEvent[];
  readonly entry: Entry;
  readonly matters: readonly Matter[];
  readonly terms: readonly Term[];
  readonly provisions: readonly Provision[];
  /** Topics on which the text is silent, unreported or unread: they answer a comparison too. */
  readonly silences: readonly Silence[];
  readonly relations: readonly { readonly kind: string; readonly to: string; readonly note?: string }[];
  readonly disputes: readonly {
    readonly about: string;
    readonly says: readonly Version[];
    readonly effect?: string;
  }[];
  readonly notes: readonly string[];
  readonly sources: readonly SourceRef[];
}

/** One of several accounts of the same matter, side by side. */
export interface Version {
  readonly says: string;
  readonly sources: readonly SourceRef[];
}

/** Whether the instrument binds a party in law; `question` when its character is argued. */
export interface Force {
  readonly party: string | "all";
  readonly is: "binding" | "political" | { readonly question: string; readonly binding: readonly string[] };
  readonly indicators: readonly string[];
  readonly sources: readonly SourceRef[];
}

export type LifeKind =
  | "signed"
  | "initialled"
  | "approved"
  | "ratified"
  | "acceded"
  | "succeeded"
  | "notified"
  | "in force"
  | "provisionally applied"
  | "reserved"
  | "extended"
  | "not extended"
  | "suspended"
  | "resumed"
  | "froze participation"
  | "denounced"
  | "withdrew"
  | "terminated"
  | "expired"
  | "recommended"
  | "published"
  | "registered"
  | "made";

/** A dated act in the life of an instrument. `on` is absent when the day is unknown; `found: false` when no such act was found. */
export interface LifeEvent {
  readonly id: string;
  readonly party: string | "all";
  readonly kind: LifeKind;
  readonly on?: DateSpan;
  readonly found: boolean;
  readonly disputed: boolean;
  readonly effect: "international" | "domestic" | "both" | "political";
  readonly organ?: string;
  readonly note?: string;
  readonly versions: readonly Version[];
  readonly sources: readonly SourceRef[];
}

/** How the instrument enters into force for its original parties. */
export type Entry =
  | { readonly how: "on"; readonly on: DateSpan; readonly sources: readonly SourceRef[] }
  | { readonly how: "when"; readonly when: Condition; readonly sources: readonly SourceRef[] }
  | { readonly how: "not"; readonly why: string; readonly sources: readonly SourceRef[] };

/** Something about the instrument itself that is settled or not: its unpublished clause, a notification. */
export interface Matter {
  readonly id: string;
  readonly says: string;
  readonly value: "yes" | "no" | "unknown" | "disputed";
  readonly asks?: string;
  readonly sources: readonly SourceRef[];
}

/** A closed term: the treaty's own area, which no position may redefine. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly article: string;
  readonly is: Condition;
  readonly valid: { readonly from?: DateSpan; readonly until?: DateSpan };
  readonly sources: readonly SourceRef[];
}

export type TextState = "read" | "summarised" | "unpublished" | "untranslatable" | "from memory";

/** One article or clause: who is bound toward whom, on what occasion, after which acts, to do what. */
export interface Provision {
  readonly id: string;
  readonly article: string;
  readonly topic: string;
  readonly says: string;
  readonly text: TextState;
  readonly valid: { readonly from?: DateSpan; readonly until?: DateSpan };
  readonly binds:
    | "every party"
    | "every other party"
    | "the victim"
    | "any state"
    | "the attacker"
    | readonly string[];
  readonly occasion?: Condition;
  readonly activation: readonly Act[];
  readonly duties: readonly Duty[];
  readonly gates: readonly Gate[];
  readonly follows: readonly string[];
  readonly endsWhen?: string;
  /** Words that mark the trigger, per authentic language, when they differ. */
  readonly languages: Readonly<Record<string, string>>;
  readonly sources: readonly SourceRef[];
}

/** An act that has to be done before the duty to act is there: a request, talks, a decision of an organ. */
export interface Act {
  readonly id: string;
  readonly says: string;
  readonly is: Condition;
}

export type DutyKind =
  | "assist"
  | "consult"
  | "solidarity"
  | "cooperate"
  | "no help to the aggressor"
  | "no force"
  | "no hostile alliance"
  | "no third-party forces"
  | "settle peacefully"
  | "report"
  | "respect status"
  | "defend itself"
  | "consider help";

/** What is owed. `discretion` is what the text leaves to the obligor. */
export interface Duty {
  readonly id: string;
  readonly kind: DutyKind;
  readonly modality: "shall" | "may" | "should";
  readonly says: string;
  readonly discretion?: string;
  /** Whether armed force is among the means. */
  readonly force: boolean;
  readonly forms: readonly string[];
}

/** What limits performance, never whether the duty exists: a vote at home, an agreed form. */
export interface Gate {
  readonly id: string;
  readonly who: string;
  readonly says: string;
  readonly is: Condition;
  readonly sources: readonly SourceRef[];
}

export interface Silence {
  readonly topic: string;
  readonly state: "not stated" | "not reported" | "not re-read" | "no such clause";
  readonly note?: string;
  readonly sources: readonly SourceRef[];
}
