import type { Fault } from "../base/index.ts";
import type { LawCorpus } from "../law/index.ts";
import { amended } from "./amendments.ts";
import { checkMeanings } from "./check/conditions.ts";
import { checkQuestionCycles } from "./check/cycles.ts";
import { checkFileName, checkIds, checkTerms } from "./check/identity.ts";
import { Draft } from "./draft.ts";
import { kindOf } from "./kinds/index.ts";
import type { Shelf } from "./kinds/kind.ts";
import { type Known, knownFromDrafts } from "./known.ts";
import { open } from "./open.ts";
import { createToLaw, type ToLaw } from "./to-law/to-law.ts";

/** One file of a corpus: its path, seen from the folder that holds `corpus/`, and its text. */
export interface CorpusFile {
  readonly path: string;
  readonly text: string;
}

/** What stamps a corpus: its day, and the digest of its text. */
export interface Edition {
  readonly version: string;
  readonly digest: string;
}

/**
 * Reads the documents of a corpus, checks them with each other, and indexes those without a fault.
 * All faults of all documents come back, in the order of the files; nothing is thrown for what a document says.
 */
export function readCorpus(
  files: readonly CorpusFile[],
  edition?: Edition,
): { corpus: LawCorpus; faults: readonly Fault[] } {
  const opened = files.map((file) => open(file.path, file.text));
  const drafts = opened.filter((each) => each instanceof Draft);
  const known = knownFromDrafts(drafts, tornShelves(files, opened));
  checkAll(drafts, known);
  const faults = opened.flatMap((each) => (each instanceof Draft ? each.faults : each));
  return { corpus: shelve(drafts, createToLaw(known.vocabulary), edition), faults };
}

// What YAML could not read to its end may hold any id.
function tornShelves(files: readonly CorpusFile[], opened: readonly ReturnType<typeof open>[]): Set<Shelf> {
  const torn = opened.map((each, index) => {
    if (!(each instanceof Draft)) return kindOf(files[index]?.path ?? "", {})?.shelf;
    return each.torn ? each.kind.shelf : undefined;
  });
  return new Set(torn.filter((shelf) => shelf !== undefined));
}

function checkAll(drafts: readonly Draft[], known: Known): void {
  checkIds(drafts);
  checkTerms(drafts);
  checkQuestionCycles(drafts, known);
  for (const draft of drafts) {
    checkFileName(draft);
    checkDraft(draft, known);
  }
}

/** The checks of one document against what is known; its faults come out in the order of its lines. */
export function checkDraft(draft: Draft, known: Known): void {
  if (draft.torn) return;
  checkMeanings(draft, known);
  for (const check of draft.kind.checks) check(draft, known);
  draft.faults.sort(
    (a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0) || (a.where?.column ?? 0) - (b.where?.column ?? 0),
  );
}

function shelve(
  drafts: readonly Draft[],
  make: ToLaw,
  edition: Edition = { version: "", digest: "" },
): LawCorpus {
  const sound = drafts.filter((draft) => draft.faults.length === 0);
  const shelf = <S extends Shelf>(name: S) =>
    new Map(entriesOf(sound, name, make)) as unknown as LawCorpus[S];
  return {
    ...edition,
    actors: shelf("actors"),
    places: shelf("places"),
    sources: shelf("sources"),
    instruments: amended(shelf("instruments")),
    questions: shelf("questions"),
    doctrines: shelf("doctrines"),
    incidents: shelf("incidents"),
  };
}

function entriesOf(drafts: readonly Draft[], shelf: Shelf, make: ToLaw) {
  return drafts
    .filter((draft) => draft.kind.shelf === shelf)
    .flatMap((draft) => draft.kind.toLaw(draft.page.value, make));
}
