import { slotsOf } from "../../law/index.ts";
import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";

/** What a sentence may name, where it stands. */
export interface Scope {
  readonly draft: Draft;
  readonly known: Known;
  /** Variables by kind of slot. */
  readonly variables: Readonly<Record<"state" | "event" | "name", readonly string[]>>;
  readonly events: readonly string[];
  readonly matters: readonly string[];
  readonly terms: readonly string[];
}

/** The scope of conditions in a document: its own events, matters and terms, and the variables of an open term. */
export function scopeOf(draft: Draft, known: Known): Scope {
  const about = draft.text("about");
  const incident = draft.kind.shelf === "incidents";
  return {
    draft,
    known,
    variables: incident ? { state: [], event: [], name: [] } : variablesOf(draft.text("term") ?? ""),
    events: incident ? draft.keys("events") : [],
    matters: about ? (known.instruments.get(about) ?? []) : draft.keys("matters"),
    terms: draft.keys("terms").map((id) => draft.text("terms", id, "name") ?? id),
  };
}

function variablesOf(term: string): Scope["variables"] {
  const named = (kind: string) =>
    slotsOf(term)
      .filter((slot) => slot.kind === kind)
      .map((slot) => `?${slot.name}`);
  return {
    state: [...new Set(["?victim", "?obligor", ...named("state")])],
    event: [...new Set(["?event", ...named("event")])],
    name: named("name"),
  };
}
