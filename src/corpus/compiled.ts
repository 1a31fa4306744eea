import { fail } from "../base/index.ts";
import type { LawCorpus } from "../law/index.ts";
import type { Shelf } from "./kinds/kind.ts";

const FORM = 1;
const SHELVES = [
  "actors",
  "places",
  "sources",
  "instruments",
  "questions",
  "doctrines",
  "incidents",
] as const satisfies readonly Shelf[];

/** Writes a corpus as plain JSON; its maps become lists of entries, in their own order. */
export function serialise(corpus: LawCorpus): string {
  const shelves = SHELVES.map((shelf) => [shelf, [...corpus[shelf].values()]]);
  const { version, digest } = corpus;
  return `${JSON.stringify({ form: FORM, version, digest, ...Object.fromEntries(shelves) })}\n`;
}

/** Reads a corpus that `serialise` wrote. Fast, since it trusts what the compile step has checked. */
export function loadCorpus(json: string): LawCorpus {
  const read = readJson(json);
  if (read.form !== FORM) notCompiled(`form ${String(read.form)} where ${FORM} is read`);
  const shelves = SHELVES.map((shelf) => [
    shelf,
    new Map(entries(read[shelf]).map((entry) => [entry.id ?? entry.key, entry])),
  ]);
  return {
    version: read.version,
    digest: read.digest,
    ...Object.fromEntries(shelves),
  } as unknown as LawCorpus;
}

function readJson(json: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(json));
  } catch {
    return notCompiled("no JSON");
  }
}

function entries(shelf: unknown): readonly { readonly id?: string; readonly key?: string }[] {
  return Array.isArray(shelf) ? shelf : notCompiled("a part that is missing");
}

function notCompiled(what: string): never {
  return fail(
    "CASUS_CORPUS_NOT_COMPILED",
    `This is no compiled corpus: it has ${what}.`,
    "Run `npm run build`.",
  );
}
