import type { DateSpan } from "../base/index.ts";
import type { Instrument, LawCorpus, LegalQuestion } from "../law/index.ts";
import type { Draft } from "./draft.ts";
import type { Shelf } from "./kinds/kind.ts";
import { isMap } from "./text/path.ts";
import { interval } from "./to-law/values.ts";
import { createVocabulary, type OpenTerm, TERM, type Vocabulary } from "./vocabulary.ts";

/** What one document may refer to in the others: ids, names, terms. A broken document still lends its ids. */
export interface Known {
  readonly actors: ReadonlyMap<string, KnownActor>;
  readonly places: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
  /** The ids of matters by instrument. */
  readonly instruments: ReadonlyMap<string, readonly string[]>;
  /** The ids of provisions by instrument. */
  readonly provisions: ReadonlyMap<string, readonly string[]>;
  /** The ids of positions by question. */
  readonly questions: ReadonlyMap<string, readonly string[]>;
  /** Shelves with a document that could not be read whole: that an id is missing there proves nothing. */
  readonly torn: ReadonlySet<Shelf>;
  /** Questions on which some doctrine takes a position. */
  readonly taken: ReadonlySet<string>;
  readonly vocabulary: Vocabulary;
}

export interface KnownActor {
  readonly name: string;
  readonly names: readonly string[];
  readonly exists: { readonly from?: DateSpan; readonly until?: DateSpan };
}

/** What the drafts of a corpus make known to each other. */
export function knownFromDrafts(drafts: readonly Draft[], torn: ReadonlySet<Shelf>): Known {
  const on = (shelf: Shelf) => drafts.filter((draft) => draft.kind.shelf === shelf);
  const ids = (shelf: Shelf) => on(shelf).flatMap((draft) => draft.ids().map((id) => [id, draft] as const));
  return {
    actors: new Map(ids("actors").map(([id, draft]) => [id, actorOf(draft.at("actors", id))])),
    places: new Set(ids("places").map(([id]) => id)),
    regions: new Set(
      (["places", "actors"] as const).flatMap((shelf) =>
        ids(shelf).flatMap(([id, draft]) => strings(draft.at(shelf, id, "regions"))),
      ),
    ),
    sources: new Set(ids("sources").map(([id]) => id)),
    instruments: new Map(ids("instruments").map(([id, draft]) => [id, draft.keys("matters")])),
    provisions: new Map(ids("instruments").map(([id, draft]) => [id, draft.keys("provisions")])),
    questions: new Map(ids("questions").map(([id, draft]) => [id, draft.keys("positions")])),
    torn,
    taken: new Set(on("doctrines").flatMap((draft) => draft.keys("takes"))),
    vocabulary: createVocabulary(on("questions").flatMap(openTerm)),
  };
}

/** What a finished corpus makes known to a document that is read against it. */
export function knownFromCorpus(corpus: LawCorpus): Known {
  const places = [...corpus.places.values()];
  return {
    actors: new Map(
      [...corpus.actors.values()].map((each) => [each.id, { ...each, names: Object.values(each.names) }]),
    ),
    places: new Set(corpus.places.keys()),
    regions: new Set([...places, ...corpus.actors.values()].flatMap((each) => each.regions)),
    sources: new Set(corpus.sources.keys()),
    instruments: new Map([...corpus.instruments.values()].map((each) => [each.id, mattersOf(each)])),
    provisions: new Map(
      [...corpus.instruments.values()].map((each) => [each.id, each.provisions.map(({ id }) => id)]),
    ),
    questions: new Map(
      [...corpus.questions.values()].map((each) => [each.id, each.positions.map(({ id }) => id)]),
    ),
    torn: new Set(),
    taken: new Set([...corpus.doctrines.values()].flatMap((doctrine) => Object.keys(doctrine.takes))),
    vocabulary: vocabularyOf(corpus),
  };
}

/** The vocabulary of a corpus: that of the engine, and the open terms of its questions. */
export function vocabularyOf(corpus: LawCorpus): Vocabulary {
  return createVocabulary([...corpus.questions.values()].flatMap(termOf));
}

const mattersOf = (instrument: Instrument) => instrument.matters.map((matter) => matter.id);

function termOf({ id, asks, term }: LegalQuestion): OpenTerm[] {
  return term ? [{ question: id, asks, sentence: term.sentence }] : [];
}

function openTerm(draft: Draft): OpenTerm[] {
  const { term, question, asks } = {
    term: draft.text("term"),
    question: draft.text("question"),
    asks: draft.text("asks"),
  };
  return term && question && TERM.test(term) ? [{ question, sentence: term, asks: asks ?? "" }] : [];
}

function actorOf(value: unknown): KnownActor {
  const { name, names, from, until } = isMap(value) ? value : {};
  const exists = interval({ from: dateLike(from), until: dateLike(until) });
  return {
    name: typeof name === "string" ? name : "",
    names: isMap(names) ? strings(Object.values(names)) : [],
    exists,
  };
}

const dateLike = (value: unknown) =>
  typeof value === "string" || typeof value === "number" ? value : undefined;

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
