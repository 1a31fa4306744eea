import type { Draft } from "../draft.ts";
import type { Shelf } from "../kinds/kind.ts";
import type { Role } from "../kinds/parts.ts";
import type { Known } from "../known.ts";
import { nearest } from "../text/near.ts";
import type { Spot } from "../text/place.ts";
import { reference } from "../to-law/values.ts";
import type { Met } from "../walk.ts";

/** Holds every reference to an actor, source, place, instrument or question against what is known. */
export function checkReference(draft: Draft, known: Known, { role, path, value }: Met): void {
  const shelf = SHELVES[role];
  if (typeof value !== "string" || (shelf && known.torn.has(shelf))) return;
  const spot = { path };
  if (role === "actor") checkActor(draft, known, spot, value);
  if (role === "party" && value !== "all") checkActor(draft, known, spot, value);
  if (role === "source") checkSource(draft, known, spot, value);
  if (role === "place") check(draft, known.places, spot, value, "CASUS_CORPUS_UNKNOWN_PLACE", "place");
  if (role === "instrument") check(draft, new Set(known.instruments.keys()), spot, value, "CASUS_CORPUS_UNKNOWN_INSTRUMENT", "instrument");
  if (role === "question") check(draft, new Set(known.questions.keys()), spot, value, "CASUS_CORPUS_UNKNOWN_QUESTION", "question");
}

const SHELVES: Partial<Record<Role, Shelf>> = {
  source: "sources",
  place: "places",
  instrument: "instruments",
  question: "questions",
};

/** Reports an actor that nobody knows, with the one that was probably meant. */
export function checkActor(draft: Draft, known: Known, spot: Spot, value: string): void {
  if (known.actors.has(value)) return;
  if (BOOLEAN.test(value)) return yamlBoolean(draft, known, spot, value);
  const near = nearActor(known, value);
  const mend = near ? `Did you mean ${near}?` : "Write a state by its ISO alpha-3 code, or add it to corpus/actors.";
  if (known.torn.has("actors")) return;
  draft.report("CASUS_CORPUS_UNKNOWN_ACTOR", spot, `"${value}" is no actor of the corpus.`, mend);
}

const BOOLEAN = /^(?:y|n|yes|no|on|off|true|false)$/i;

function yamlBoolean(draft: Draft, known: Known, spot: Spot, value: string): void {
  const what = `"${value}" is no actor, and a reader of YAML 1.1 would take it for a truth value.`;
  const near = value === "NO" ? "NOR (Norway)" : nearActor(known, value);
  const mend = near ? `Write ${near}: states go by their ISO alpha-3 codes.` : "Write a state by its ISO alpha-3 code.";
  draft.report("CASUS_CORPUS_YAML_BOOLEAN", spot, what, mend);
}

function nearActor(known: Known, value: string): string | undefined {
  const byName = new Map([...known.actors].flatMap(([id, actor]) => [actor.name, ...actor.names].map((name) => [name, id] as const)));
  const code = nearest(value, known.actors.keys());
  const name = nearest(value, byName.keys());
  const id = value.length > 3 ? (name ? byName.get(name) : code) : (code ?? (name && byName.get(name)));
  return id && `${id} (${known.actors.get(id)?.name})`;
}

function checkSource(draft: Draft, known: Known, spot: Spot, value: string): void {
  const { key } = reference(value);
  const mend = `Add it to corpus/sources; a source with the place in it is quoted: "nica, para 195".`;
  check(draft, known.sources, { ...spot, words: key }, key, "CASUS_CORPUS_UNKNOWN_SOURCE", "source", mend);
}

type Code = Parameters<Draft["report"]>[0];

/** Reports an id that is not among those known, with the nearest one. */
export function check(draft: Draft, known: Iterable<string>, spot: Spot, id: string, code: Code, noun: string, mend?: string): void {
  const all = known instanceof Set ? (known as ReadonlySet<string>) : new Set(known);
  if (all.has(id)) return;
  const near = nearest(id, all);
  const otherwise = mend ?? (all.size > 0 && all.size < 12 ? `There is: ${[...all].join(", ")}.` : `Add the ${noun}, or correct the id.`);
  draft.report(code, spot, `There is no ${noun} "${id}".`, near ? `Did you mean "${near}"?` : otherwise);
}
