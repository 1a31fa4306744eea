import { CasusError } from "../../base/index.ts";
import { assess } from "../assess.ts";
import type { Receipt } from "../finding-form.ts";
import type { Library } from "../library.ts";
import type { AnyQuestion } from "../question.ts";
import { findingsIn, type SavedFindings } from "../saved/findings.ts";
import { rerun } from "../saved/rerun.ts";
import { jsonOf, nameOf, savedFrom } from "../saved/saved.ts";
import type { DiffSide } from "./form.ts";

/** One side of a comparison: what was answered, when it was saved, or now. */
export interface Side {
  readonly from: string;
  readonly saved: boolean;
  readonly receipt: Receipt;
  readonly findings: SavedFindings;
}

/** Reads one side: a saved answer as it stands; a receipt, an input or an incident as it is answered now. */
export async function sideOf(
  given: DiffSide,
  questions: readonly AnyQuestion<Library>[],
  library: Library,
): Promise<Side> {
  if ("id" in given) return assessed({ incident: given }, given.id, library);
  const file = nameOf(given);
  if (!given.text.trimStart().startsWith("{") && given.text.trim() !== "")
    return assessed({ incident: given }, file, library);
  const value = jsonOf(given);
  if ("incident" in Object(value) && !("receipt" in Object(value)))
    return assessed(value as object, file, library);
  const saved = savedFrom(value, file, library);
  if (saved.body) return side(file, true, saved.receipt, saved.body);
  const again = await rerun(questions, saved, library);
  if ("refused" in again) throw new CasusError(again.refused);
  return side(file, false, again.answer.receipt as Receipt, again.answer);
}

async function assessed(input: object, from: string, library: Library): Promise<Side> {
  const answer = await assess.ask(input as never, library);
  return side(from, false, answer.receipt, answer);
}

function side(from: string, saved: boolean, receipt: Receipt, body: unknown): Side {
  return { from, saved, receipt, findings: findingsIn(body, from, receipt.question) };
}
