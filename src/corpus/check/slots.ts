import type { SlotKind } from "../../law/index.ts";
import { nearest } from "../text/near.ts";
import type { Spot } from "../text/place.ts";
import { checkActor } from "./actors.ts";
import { type Among, checkId, checkPosition, checkQuestionId } from "./ids.ts";
import { checkInstrument } from "./references.ts";
import type { Scope } from "./scope.ts";

/** One slot of a sentence with the words that fill it. */
export interface Filled {
  readonly name: string;
  readonly kind: SlotKind;
  readonly spot: Spot & { readonly words: string };
  /** What fills the other slots. */
  readonly args: Readonly<Record<string, string>>;
}

/** What fills a slot has to stand for something where the sentence is written. */
export function checkSlot(scope: Scope, filled: Filled): void {
  const { kind, spot } = filled;
  if (spot.words.startsWith("?")) checkVariable(scope, filled);
  else if (kind === "state") checkActor(scope.draft, scope.known, spot, spot.words);
  else if (kind === "region") checkRegion(scope, filled);
  else if (kind === "event") checkEvent(scope, filled);
  else checkName(scope, filled);
}

function checkVariable({ draft, variables }: Scope, { kind, spot }: Filled): void {
  const allowed = kind === "region" ? [] : variables[kind];
  if (allowed.includes(spot.words)) return;
  const near = nearest(spot.words, allowed) ?? (allowed.length === 1 ? allowed[0] : undefined);
  const some = `Allowed here: ${allowed.join(", ")}.`;
  const otherwise = allowed.length > 0 ? some : "Facts name their events and actors: strike, AZE.";
  const mend = near ? `Did you mean ${near}?` : otherwise;
  draft.report("CASUS_CORPUS_UNKNOWN_VARIABLE", spot, `${spot.words} stands for nothing here.`, mend);
}

function checkRegion({ draft, known }: Scope, { spot }: Filled): void {
  if (known.torn.has("places")) return;
  const noun = "region of a place";
  checkId(draft, spot, spot.words, { ids: known.regions, noun, code: "CASUS_CORPUS_UNKNOWN_REGION" });
}

function checkEvent({ draft, events }: Scope, { spot }: Filled): void {
  const mend = draft.kind.shelf === "incidents" ? undefined : "Law speaks of any event: write ?event.";
  checkId(draft, spot, spot.words, { ids: events, noun: "event", code: "CASUS_CORPUS_UNKNOWN_EVENT", mend });
}

function checkName({ draft, known, matters, terms }: Scope, { name, spot, args }: Filled): void {
  const among = (ids: readonly string[], code: Among["code"]) => ({
    ids,
    noun: `${name} of this instrument`,
    code,
  });
  if (name === "matter") checkId(draft, spot, spot.words, among(matters, "CASUS_CORPUS_UNKNOWN_MATTER"));
  if (name === "term") checkId(draft, spot, spot.words, among(terms, "CASUS_CORPUS_UNKNOWN_TERM"));
  if (name === "position") checkPosition(draft, known, spot, args.question ?? "", spot.words);
  if (name === "instrument") checkInstrument(draft, known, spot, spot.words);
  if (name === "question") checkQuestionId(draft, known, spot, spot.words);
}
