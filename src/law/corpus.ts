import type { Actor, Place } from "./actor.ts";
import type { Doctrine, LegalQuestion } from "./doctrine.ts";
import type { Incident } from "./incident.ts";
import type { Instrument } from "./instrument.ts";
import type { Source } from "./source.ts";

/** Everything the engine may rest on, checked and indexed. Maps are by id. */
export interface LawCorpus {
  /** The day of the corpus, and the digest of its text. */
  readonly version: string;
  readonly digest: string;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly questions: ReadonlyMap<string, LegalQuestion>;
  readonly doctrines: ReadonlyMap<string, Doctrine>;
  readonly incidents: ReadonlyMap<string, Incident>;
}
