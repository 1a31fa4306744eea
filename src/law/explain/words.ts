import { dateInWords } from "../../base/index.ts";
import { ANY_STATE, UNNAMED } from "../candidate.ts";
import type { Case } from "../case.ts";
import type { Instrument } from "../instrument.ts";

/** A date with its preposition: "on 5 March 2026", "in 2011", "between 1 and 2"; nothing for an unknown day. */
export function whenInWords(text: string): string {
  const [from = "", to] = text.split(" to ");
  if (to) return `between ${dateInWords(from)} and ${dateInWords(to)}`;
  if (from === "") return "";
  return `${/^\d{4}-\d{2}-\d{2}$/.test(from) ? "on" : "in"} ${dateInWords(from)}`;
}

/** The name of an actor in English; "any state" for the obligor of general law. */
export function nameOf(given: Case, actor: string): string {
  if (actor === ANY_STATE) return "any state";
  return actor === UNNAMED ? "the attacker" : (given.corpus.actors.get(actor)?.name ?? actor);
}

/** "a", "a and b", "a, b and c". */
export function list(words: readonly string[], joint = "and"): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${joint} ${words.at(-1)}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Fills `{slot}` in a text. A slot that is filled with nothing takes its space with it. */
export function fill(text: string, slots: Readonly<Record<string, string>>): string {
  return text.replace(/( ?)\{(\w+)\}/g, (whole, space: string, slot: string) => {
    const words = slots[slot];
    return words === undefined ? whole : words && space + words;
  });
}

/** What the words of a note or a duty stand for: names, titles and dates instead of ids. */
export function slotsIn(given: Case, args: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(args).map(([slot, arg]) => [slot, wordsFor(given, slot, arg, args)]),
  );
}

function reservationIn(
  instrument: Instrument | undefined,
  provision: string | undefined,
  id: string,
): string {
  const found = instrument?.provisions.find((each) => each.id === provision)?.reservations;
  return found?.find((each) => each.id === id)?.says ?? id;
}

function wordsFor(given: Case, slot: string, arg: string, args: Readonly<Record<string, string>>): string {
  const { corpus, incident } = given;
  const instrument = corpus.instruments.get(args.instrument ?? "");
  switch (slot) {
    case "event":
      return incident.events.find(({ id }) => id === arg)?.title ?? arg;
    case "place":
      return corpus.places.get(arg)?.name ?? "the place struck";
    case "instrument":
      return instrument?.short ?? arg;
    case "region":
    case "provision":
      return arg;
    case "reservation":
      return reservationIn(instrument, args.provision, arg);
    case "matter":
      return instrument?.matters.find(({ id }) => id === arg)?.says ?? arg;
    case "date":
      return whenInWords(arg);
    case "position":
      return corpus.questions.get(args.question ?? "")?.positions.find(({ id }) => id === arg)?.short ?? arg;
    default:
      return arg === "all" ? "the parties" : nameOf(given, arg);
  }
}
