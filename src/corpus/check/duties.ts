import type { z } from "zod";
import type { Draft } from "../draft.ts";
import { duty } from "../kinds/provision.ts";

const NEED_OCCASION: ReadonlySet<z.infer<typeof duty>["kind"]> = new Set(["assist", "consult", "solidarity"]);

/** A duty to help or to consult needs an occasion: without one it would stand always. */
export function checkDuties(draft: Draft): void {
  for (const id of draft.keys("provisions")) {
    if (draft.at("provisions", id, "occasion") !== undefined) continue;
    for (const { path, item } of draft.entries(duty, "provisions", id, "duties")) {
      if (NEED_OCCASION.has(item.kind)) noOccasion(draft, path, item.kind);
    }
  }
}

function noOccasion(draft: Draft, path: readonly (string | number)[], kind: string): void {
  const what = `The duty to ${kind === "solidarity" ? "show solidarity" : kind} has no occasion, so it would be owed always.`;
  const mend = 'Add "occasion:" to the provision.';
  draft.report("CASUS_CORPUS_NO_OCCASION", { path: [...path, "kind"] }, what, mend);
}
