import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";
import { nearest } from "../text/near.ts";
import type { Spot } from "../text/place.ts";

/** The ids among which one has to be, and how to say that it is not. */
export interface Among {
  readonly ids: Iterable<string>;
  readonly noun: string;
  readonly code: Parameters<Draft["report"]>[0];
  /** How to mend it where no id is near. */
  readonly mend?: string | undefined;
}

/** Reports an id that is not among those known, with the nearest one. */
export function checkId(draft: Draft, spot: Spot, id: string, { ids, noun, code, mend }: Among): void {
  const all: ReadonlySet<string> = ids instanceof Set ? ids : new Set(ids);
  if (all.has(id)) return;
  const near = nearest(id, all);
  const few = all.size > 0 && all.size < 12 ? `There is: ${[...all].join(", ")}.` : undefined;
  const otherwise = mend ?? few ?? `Add the ${noun}, or correct the id.`;
  draft.report(code, spot, `There is no ${noun} "${id}".`, near ? `Did you mean "${near}"?` : otherwise);
}

/** A position has to be one of its question's. */
export function checkPosition(draft: Draft, known: Known, spot: Spot, question: string, position: string) {
  const ids = known.questions.get(question);
  const noun = `position of ${question}`;
  if (ids) checkId(draft, spot, position, { ids, noun, code: "CASUS_CORPUS_UNKNOWN_POSITION" });
}

/** A question has to be one of the corpus. */
export function checkQuestionId(draft: Draft, known: Known, spot: Spot, id: string): void {
  if (known.torn.has("questions")) return;
  const ids = known.questions.keys();
  checkId(draft, spot, id, { ids, noun: "question", code: "CASUS_CORPUS_UNKNOWN_QUESTION" });
}
