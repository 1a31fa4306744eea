import type { Sentence } from "./condition.ts";
import type { Formula } from "./formula.ts";
import type { Note } from "./note.ts";
import type { Scene } from "./scene.ts";

/** What may fill a slot of a sentence. */
export type SlotKind = "state" | "event" | "region" | "name";

/**
 * One kind of sentence of the vocabulary. `pattern` names its slots in braces: `armed attack on {victim:state}`.
 * `record` is the kind of record that would list such a fact: when that record is declared complete, silence is a no.
 */
export interface Clause {
  readonly name: string;
  readonly pattern: string;
  readonly says: string;
  readonly record?: string;
  ground(sentence: Sentence, scene: Scene): Formula<Note>;
}

const SLOT = /\{(\w+):(\w+)\}/g;

/** The slots of a pattern in order. */
export function slotsOf(pattern: string): readonly { readonly name: string; readonly kind: SlotKind }[] {
  return [...pattern.matchAll(SLOT)].map(([, name = "", kind]) => ({ name, kind: kind as SlotKind }));
}

/** Fills a pattern: each slot gives way to what `write` makes of it. */
export function fillPattern(pattern: string, write: (slot: string) => string): string {
  return pattern.replace(SLOT, (_, name: string) => write(name));
}
