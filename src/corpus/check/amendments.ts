import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";
import { checkId } from "./ids.ts";

/** An amendment replaces provisions that the other text has, and adds none under a name that is taken. */
export function checkAmendments(draft: Draft, known: Known): void {
  const amends = draft.at("amends");
  if (!Array.isArray(amends)) return;
  for (const index of amends.keys()) {
    const ids = known.provisions.get(draft.text("amends", index, "to") ?? "");
    if (ids) checkAmendment(draft, index, ids);
  }
}

function checkAmendment(draft: Draft, index: number, ids: readonly string[]): void {
  const replaces = draft.at("amends", index, "replaces");
  for (const [at, id] of (Array.isArray(replaces) ? replaces : []).entries()) {
    const spot = { path: ["amends", index, "replaces", at] };
    checkId(draft, spot, String(id), {
      ids,
      noun: "provision there",
      code: "CASUS_CORPUS_UNKNOWN_PROVISION",
    });
  }
  for (const id of draft.keys("amends", index, "provisions").filter((each) => ids.includes(each))) {
    const spot = { path: ["amends", index, "provisions", id], on: "key" } as const;
    const what = `The other text has a provision "${id}" already.`;
    draft.report(
      "CASUS_CORPUS_DUPLICATE_ID",
      spot,
      what,
      "Give the new wording an id of its own, such as its year.",
    );
  }
}
