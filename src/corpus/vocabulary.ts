import { type Clause, clauses, fillPattern, type Sentence, type SlotKind, slotsOf } from "../law/index.ts";
import { ACTOR } from "./kinds/parts.ts";
import { cost, distance } from "./text/near.ts";

/** One sentence that leaves may say: a clause of the engine, or the open term of a question. */
export interface Phrase {
  readonly clause: string;
  readonly pattern: string;
  readonly says: string;
  readonly record?: string;
  /** Whether it is the open term of a question. */
  readonly open: boolean;
}

/** An open term that a question brings to the vocabulary. */
export interface OpenTerm {
  readonly question: string;
  readonly sentence: string;
  readonly asks: string;
}

/** The sentences that leaves may say, and how to read them. */
export interface Vocabulary {
  readonly phrases: readonly Phrase[];
  read(text: string): Omit<Sentence, "op" | "id"> | undefined;
  /** Where only the filling of a slot is at fault: that slot and its words. */
  misfit(
    text: string,
  ): { readonly phrase: Phrase; readonly kind: SlotKind; readonly words: string } | undefined;
  nearest(text: string): Phrase;
}

interface Compiled {
  readonly phrase: Phrase;
  readonly slots: ReturnType<typeof slotsOf>;
  readonly exact: RegExp;
  readonly loose: RegExp;
}

/** What may fill a slot, as a pattern: a variable, or a name of the slot's kind. */
export const FILLINGS: Readonly<Record<SlotKind, string>> = {
  state: `(?:\\?[a-z]+|${ACTOR})`,
  event: "(?:\\?[a-z]+|[a-z0-9]+(?:[-_.][a-z0-9]+)*)",
  region: "[A-Za-z][^?{}]*",
  name: "(?:\\?[a-z]+|[a-z0-9]+(?:[-_.][a-z0-9]+)*)",
};

const SLOT = "\\{[a-z]+:(?:state|event|region|name)\\}";

/** The form of an open term: words, with slots among them. It has to say at least one word. */
export const TERM = new RegExp(`^(?:${SLOT})?[^{}a-z]*[a-z][^{}]*(?:${SLOT}[^{}]*)*$`);

// No sentence is longer; a text that is would cost the search for what it means too much.
const LONGEST = 300;

/** The vocabulary of the engine with the open terms of questions beside it. */
export function createVocabulary(terms: readonly OpenTerm[]): Vocabulary {
  const opened = terms.map((term) => ({
    clause: term.question,
    pattern: term.sentence,
    says: term.asks,
    open: true,
  }));
  const phrases: readonly Phrase[] = [...clauses.map(phraseOf), ...opened];
  const compiled = phrases.map(compile).sort((a, b) => weight(b) - weight(a));
  return {
    phrases,
    read: (text) => (text.length > LONGEST ? undefined : read(compiled, plain(text))),
    misfit: (text) => misfit(compiled, plain(text.slice(0, LONGEST))),
    nearest: (text) => nearestPhrase(phrases, plain(text.slice(0, LONGEST))),
  };
}

/** Collapses white space: a sentence may run over lines. */
export function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** The regular expression that a phrase's sentences match, as JSON Schema writes it. */
export function patternOf(phrase: Phrase): string {
  return written(phrase.pattern, (kind) => FILLINGS[kind]);
}

/** A phrase as a person would write it: `armed attack on ?victim`. */
export function sample(pattern: string): string {
  const kinds = new Map(slotsOf(pattern).map((slot) => [slot.name, slot.kind]));
  return fillPattern(pattern, (slot) => (isVariableKind(kinds.get(slot)) ? `?${slot}` : `<${slot}>`));
}

/** The slots of an open term. */
export function termSlots(sentence: string): string[] {
  return slotsOf(sentence).map((slot) => slot.name);
}

function phraseOf({ name, pattern, says, record }: Clause): Phrase {
  return { clause: name, pattern, says, ...(record && { record }), open: false };
}

const isVariableKind = (kind: SlotKind | undefined) => kind === "state" || kind === "event";
const weight = ({ phrase }: Compiled) => fillPattern(phrase.pattern, () => "").length;

function compile(phrase: Phrase): Compiled {
  const exact = new RegExp(written(phrase.pattern, (kind) => `(${FILLINGS[kind]})`));
  const loose = new RegExp(written(phrase.pattern, () => "(.+?)"));
  return { phrase, slots: slotsOf(phrase.pattern), exact, loose };
}

function written(pattern: string, fill: (kind: SlotKind) => string): string {
  const slots = slotsOf(pattern);
  const literals = fillPattern(pattern, () => "\u0000")
    .split("\u0000")
    .map(literally);
  return `^${literals.map((literal, index) => literal + (slots[index] ? fill(slots[index].kind) : "")).join("")}$`;
}

const literally = (literal: string) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function read(compiled: readonly Compiled[], text: string): Omit<Sentence, "op" | "id"> | undefined {
  for (const { phrase, slots, exact } of compiled) {
    const match = exact.exec(text);
    if (!match) continue;
    const args = Object.fromEntries(slots.map((slot, index) => [slot.name, match[index + 1] ?? ""]));
    return { clause: phrase.clause, args, text };
  }
  return undefined;
}

function misfit(compiled: readonly Compiled[], text: string): ReturnType<Vocabulary["misfit"]> {
  for (const { phrase, slots, loose } of compiled) {
    const match = loose.exec(text);
    const bad = match ? slots.findIndex((slot, index) => !fits(slot.kind, match[index + 1])) : -1;
    const slot = slots[bad];
    if (slot) return { phrase, kind: slot.kind, words: match?.[bad + 1] ?? "" };
  }
  return undefined;
}

const fits = (kind: SlotKind, words = "") => new RegExp(`^(?:${FILLINGS[kind]})$`).test(words);

/** The phrase nearest by words, a slot standing for any one word. */
function nearestPhrase(phrases: readonly Phrase[], text: string): Phrase {
  const words = text.split(" ");
  const scored = phrases.map((phrase) => [phrase, cost(words, wordsOf(phrase.pattern), change)] as const);
  const [first, ...rest] = scored;
  if (!first) throw new Error("an empty vocabulary");
  return rest.reduce((best, next) => (next[1] < best[1] ? next : best), first)[0];
}

const wordsOf = (pattern: string) => pattern.split(" ");

function change(word: string, wanted: string): number {
  if (wanted.startsWith("{")) return /^\?|^[A-Z]/.test(word) ? 0 : 0.5;
  return word === wanted ? 0 : Math.min(1, distance(word, wanted) / Math.max(word.length, wanted.length));
}
