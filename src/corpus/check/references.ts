import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";
import type { Spot } from "../text/place.ts";
import { reference } from "../to-law/values.ts";
import type { Met } from "../walk.ts";
import { checkActor } from "./actors.ts";
import { checkId, checkQuestionId } from "./ids.ts";

/** Holds every reference to an actor, source, place, instrument or question against what is known. */
export function checkReference(draft: Draft, known: Known, { role, path, value }: Met): void {
  if (typeof value !== "string") return;
  const spot = { path };
  if (role === "actor" || (role === "party" && value !== "all")) checkActor(draft, known, spot, value);
  if (role === "source") checkSource(draft, known, spot, value);
  if (role === "place") checkPlace(draft, known, spot, value);
  if (role === "instrument") checkInstrument(draft, known, spot, value);
  if (role === "question") checkQuestionId(draft, known, spot, value);
}

function checkSource(draft: Draft, { sources, torn }: Known, spot: Spot, value: string): void {
  if (torn.has("sources")) return;
  const { key } = reference(value);
  const mend = `Add it to corpus/sources; a source with the place in it is quoted: "nica, para 195".`;
  const among = { ids: sources, noun: "source", code: "CASUS_CORPUS_UNKNOWN_SOURCE", mend } as const;
  checkId(draft, { ...spot, words: key }, key, among);
}

function checkPlace(draft: Draft, { places, torn }: Known, spot: Spot, value: string): void {
  if (torn.has("places")) return;
  checkId(draft, spot, value, { ids: places, noun: "place", code: "CASUS_CORPUS_UNKNOWN_PLACE" });
}

/** An instrument has to be one of the corpus. */
export function checkInstrument(draft: Draft, { instruments, torn }: Known, spot: Spot, value: string): void {
  if (torn.has("instruments")) return;
  const among = {
    ids: instruments.keys(),
    noun: "instrument",
    code: "CASUS_CORPUS_UNKNOWN_INSTRUMENT",
  } as const;
  checkId(draft, spot, value, among);
}
