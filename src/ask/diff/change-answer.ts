import type { SavedFinding, SavedStep } from "../saved/findings.ts";
import type { FindingChange } from "./change-form.ts";
import type { Change } from "./changes.ts";

/** A change in the form in which every face shows it. */
export function changeForm({ what, obligors, before, after, parting }: Change): FindingChange {
  const basis = (after ?? before)?.basis ?? "";
  return {
    what,
    basis,
    obligors: [...obligors],
    ...(before && { before: sideOf(before) }),
    ...(after && { after: sideOf(after) }),
    ...(parting && {
      first: {
        id: (parting.after ?? parting.before)?.id ?? "",
        ...(parting.before && { before: stepOf(parting.before) }),
        ...(parting.after && { after: stepOf(parting.after) }),
      },
    }),
  };
}

function sideOf({ id, kind, status, alsoContested, ifDone, sentence }: SavedFinding) {
  const contested = ifDone?.alsoContested ?? alsoContested;
  return {
    finding: id,
    kind,
    status,
    alsoContested: contested,
    ...(ifDone && { ifDone: ifDone.status }),
    sentence,
  };
}

function stepOf({ number, verdict, says, basis, sources }: SavedStep) {
  return {
    number,
    verdict,
    says,
    basis,
    sources: sources.map(({ key, at }) => ({ key, ...(at && { at }) })),
  };
}
