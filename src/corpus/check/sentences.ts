import { type SlotKind, slotsOf } from "../../law/index.ts";
import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";
import { nearest } from "../text/near.ts";
import type { Path } from "../text/path.ts";
import { scalarAt, type Spot } from "../text/place.ts";
import { plain, sample } from "../vocabulary.ts";
import { check, checkActor } from "./references.ts";
import type { Scope } from "./scope.ts";

/** A sentence as the vocabulary reads it, once its form was found in order. */
export type Read = NonNullable<ReturnType<Known["vocabulary"]["read"]>>;

/** Reads one leaf, and reports it when the vocabulary does not know it or its slots name what is not there. */
export function checkSentence(draft: Draft, known: Known, scope: Scope, path: Path, text: string): Read | undefined {
  const read = known.vocabulary.read(text);
  const cut = commentAfter(draft, path);
  if (!read) return unknownSentence(draft, known, path, text, cut);
  if (cut) reportCut(draft, path, cut);
  const phrase = known.vocabulary.phrases.find((each) => each.clause === read.clause);
  for (const { name, kind } of slotsOf(phrase?.pattern ?? "")) checkSlot(draft, known, scope, { path, words: read.args[name] ?? "" }, kind, name, read);
  return read;
}

function unknownSentence(draft: Draft, known: Known, path: Path, text: string, cut: string | undefined): undefined {
  const misfit = known.vocabulary.misfit(text);
  if (misfit?.kind === "state" && !cut) return checkActor(draft, known, { path, words: misfit.words }, misfit.words) as undefined;
  const phrase = misfit?.phrase ?? known.vocabulary.nearest(text);
  const what = `"${plain(text)}" is no sentence of the vocabulary${cut ? `; it was cut at "${cut}", where YAML begins a comment` : ""}.`;
  const mend = cut ? "Put the whole sentence in double quotes, or move the comment to its own line." : `The nearest is: ${sample(phrase.pattern)}`;
  draft.report("CASUS_CORPUS_UNKNOWN_SENTENCE", { path }, what, mend);
}

function reportCut(draft: Draft, path: Path, cut: string): void {
  const what = `The sentence was cut at "${cut}": YAML takes # after a space for the start of a comment.`;
  draft.report("CASUS_CORPUS_CUT_SENTENCE", { path }, what, "Put the whole sentence in double quotes, or move the comment to its own line.");
}

/** What YAML dropped as a comment behind a sentence on its line. */
function commentAfter(draft: Draft, path: Path): string | undefined {
  const scalar = scalarAt(draft.page, path);
  if (!scalar) return undefined;
  return /^[ \t]*#.*/.exec(draft.page.text.slice(scalar.end, scalar.end + 200))?.[0].trim();
}

function checkSlot(draft: Draft, known: Known, scope: Scope, spot: Spot & { words: string }, kind: SlotKind, name: string, read: Read): void {
  const { words } = spot;
  if (words.startsWith("?")) return checkVariable(draft, scope, spot, kind);
  if (kind === "state") return checkActor(draft, known, spot, words);
  if (kind === "region") return known.torn.has("places") ? undefined : check(draft, known.regions, spot, words, "CASUS_CORPUS_UNKNOWN_REGION", "region of a place");
  if (kind === "event") return checkEvent(draft, scope, spot);
  return checkName(draft, known, scope, spot, name, read);
}

function checkVariable(draft: Draft, scope: Scope, spot: Spot & { words: string }, kind: SlotKind): void {
  const allowed = kind === "event" ? scope.variables.event : scope.variables.state;
  if (allowed.includes(spot.words)) return;
  const near = nearest(spot.words, allowed) ?? (allowed.length === 1 ? allowed[0] : undefined);
  const what = `${spot.words} stands for nothing here.`;
  const otherwise = allowed.length > 0 ? `Allowed here: ${allowed.join(", ")}.` : "Facts name their events and actors: strike, AZE.";
  draft.report("CASUS_CORPUS_UNKNOWN_VARIABLE", spot, what, near ? `Did you mean ${near}?` : otherwise);
}

function checkEvent(draft: Draft, scope: Scope, spot: Spot & { words: string }): void {
  const mend = draft.kind.shelf === "incidents" ? undefined : "Law speaks of any event: write ?event.";
  check(draft, scope.events, spot, spot.words, "CASUS_CORPUS_UNKNOWN_EVENT", "event", mend);
}

function checkName(draft: Draft, known: Known, scope: Scope, spot: Spot & { words: string }, name: string, read: Read): void {
  const { words } = spot;
  if (name === "matter") check(draft, scope.matters, spot, words, "CASUS_CORPUS_UNKNOWN_MATTER", "matter of this instrument");
  if (name === "term") check(draft, scope.terms, spot, words, "CASUS_CORPUS_UNKNOWN_TERM", "term of this instrument");
  if (name === "question" && !known.torn.has("questions")) check(draft, known.questions.keys(), spot, words, "CASUS_CORPUS_UNKNOWN_QUESTION", "question");
  if (name === "position") checkPosition(draft, known, spot, read.args.question ?? "", words);
}

/** A position has to be one of its question's. */
export function checkPosition(draft: Draft, known: Known, spot: Spot, question: string, position: string): void {
  const positions = known.questions.get(question);
  if (positions) check(draft, positions, spot, position, "CASUS_CORPUS_UNKNOWN_POSITION", `position of ${question}`);
}
