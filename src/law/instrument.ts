import type { DateSpan, Duration } from "../base/index.ts";
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
  readonly runs?: Running;
  readonly matters: readonly Matter[];
  readonly terms: readonly Term[];
  readonly provisions: readonly Provision[];
  readonly amends?: readonly Amendment[];
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
  | "gave notice"
  | "denounced"
  | "withdrew"
  | "terminated"
  | "expired"
  | "recommended"
  | "published"
  | "registered"
  | "made";

/** A question of law on which something turns, and the positions under which it holds. */
export interface Hinge {
  readonly question: string;
  readonly holds: readonly string[];
}

/** For how long an instrument runs and how a party leaves it. Without `lasts` it has no end of its own. */
export interface Running {
  readonly lasts?: Duration;
  /** By how much it renews itself each time; without it, it runs out. */
  readonly renews?: Duration;
  /** How long before the end a notice stops the renewal. */
  readonly notice?: Duration;
  /** After how long a notice ends it at any time. */
  readonly exit?: Duration;
  readonly sources: readonly SourceRef[];
}

/** A dated act in the life of an instrument. `on` is absent when the day is unknown; `found: false` when no such act was found. */
export interface LifeEvent {
  readonly id: string;
  readonly party: string | "all";
  readonly kind: LifeKind;
  readonly on?: DateSpan;
  readonly found: boolean;
  readonly disputed: boolean;
  /** Where readings differ on its effect: validity, lapse, continuity. */
  readonly question?: Hinge;
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
  /** The protocol that brought this wording, where one did. */
  readonly by?: string;
  readonly valid: { readonly from?: DateSpan; readonly until?: DateSpan };
  readonly binds:
    | "every party"
    | "every other party"
    | "the victim"
    | "any state"
    | "the attacker"
    | readonly string[];
  /** To whom it is owed: left out, to the victim; a list names those alone. */
  readonly toward?: "the victim" | "a belligerent" | readonly string[];
  readonly occasion?: Condition;
  /** Of a duty to refrain that an occasion calls up: the conduct that breaks it. */
  readonly breach?: Condition;
  readonly reservations?: readonly Reservation[];
  readonly activation: readonly Act[];
  readonly duties: readonly Duty[];
  readonly gates: readonly Gate[];
  readonly follows: readonly string[];
  readonly endsWhen?: string;
  /** Words that mark the trigger, per authentic language, when they differ. */
  readonly languages: Readonly<Record<string, string>>;
  readonly sources: readonly SourceRef[];
}

/** What changes a provision for one party: a reservation, or an understanding that others may not share. */
export interface Reservation {
  readonly id: string;
  readonly party: string | "all";
  readonly kind: "reservation" | "understanding" | "declaration";
  readonly says: string;
  readonly on?: DateSpan;
  readonly requires?: Condition;
  readonly excludes?: Condition;
  readonly question?: Hinge;
  readonly sources: readonly SourceRef[];
}

/** What a protocol changes in the text of another instrument from a day on. */
export interface Amendment {
  readonly to: string;
  readonly from: DateSpan;
  readonly replaces: readonly string[];
  readonly provisions: readonly Provision[];
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
  | "consider help"
  | "neutrality"
  | "facilities"
  | "sanctions";

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
