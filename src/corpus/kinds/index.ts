import { actorsKind } from "./actors.ts";
import { doctrineKind } from "./doctrine.ts";
import { incidentKind } from "./incident.ts";
import { instrumentKind } from "./instrument.ts";
import type { Kind } from "./kind.ts";
import { placesKind } from "./places.ts";
import { questionKind } from "./question.ts";
import { sourcesKind } from "./sources.ts";

/** Every kind of document that a corpus holds. */
export const kinds = [
  instrumentKind,
  questionKind,
  doctrineKind,
  incidentKind,
  actorsKind,
  placesKind,
  sourcesKind,
] as readonly Kind[];

/**
 * The kind of a document: by the key that opens it, else by its folder. A collection's head counts last,
 * since `sources` is a key of other kinds too.
 */
export function kindOf(file: string, document: object): Kind | undefined {
  const named = (kind: Kind) => Object.hasOwn(document, kind.head);
  const folder = file.split("/").at(-2);
  const single = kinds.find((kind) => !kind.collection && named(kind));
  return single ?? kinds.find((kind) => kind.shelf === folder) ?? kinds.find(named);
}
