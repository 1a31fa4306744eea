import type { z } from "zod";
import type { LawCorpus } from "../../law/index.ts";
import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";
import type { ToLaw } from "../to-law/to-law.ts";

/** The parts of a corpus that are filled from documents. */
export type Shelf = Exclude<keyof LawCorpus, "version" | "digest">;

/** What an entry of a shelf is in law. */
export type EntryOf<S extends Shelf> = LawCorpus[S] extends ReadonlyMap<string, infer Entry> ? Entry : never;

/** A check that the schema cannot make: it reports what it finds to the draft. */
export type Check = (draft: Draft, known: Known) => void;

/**
 * One kind of document. `head` is the key that opens it and names it: `instrument: north-atlantic-1949`;
 * a collection holds many entries under its head, by id.
 */
export interface Kind<S extends Shelf = Shelf> {
  readonly name: string;
  readonly head: string;
  readonly shelf: S;
  readonly collection: boolean;
  readonly says: string;
  readonly schema: z.ZodObject;
  readonly checks: readonly Check[];
  /** The entries of a checked document, ready for the engine. */
  toLaw(document: unknown, make: ToLaw): readonly (readonly [id: string, entry: EntryOf<S>])[];
}

interface Spec<S extends Shelf, T extends z.ZodObject> extends Omit<Kind<S>, "toLaw" | "schema"> {
  readonly schema: T;
  readonly toLaw: (document: z.infer<T>, make: ToLaw) => readonly (readonly [string, EntryOf<S>])[];
}

/** Ties a kind's entries to the type that its own schema gives. */
export function kind<S extends Shelf, T extends z.ZodObject>(spec: Spec<S, T>): Kind<S> {
  return { ...spec, toLaw: (document, make) => spec.toLaw(document as z.infer<T>, make) };
}
