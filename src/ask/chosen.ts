import type { z } from "zod";
import { fail } from "../base/index.ts";
import type { Assessment, Candidate, View } from "../law/index.ts";
import type { assessInput } from "./assess-form.ts";
import type { Library } from "./library.ts";
import { openAssessment } from "./open-assessment.ts";

type Input = z.output<typeof assessInput> & { readonly narrator?: string | undefined };

/** The assessment and the view that an input chooses: one doctrine is a view of its own, several are taken together. */
export function openChosen(input: Input, library: Library): { assessment: Assessment; view: View } {
  const { doctrine, narrator = "all" } = input;
  const single = doctrine.length === 1 ? (doctrine[0] ?? "all") : "all";
  const assessment = openAssessment({ ...input, doctrine: single === "all" ? doctrine : [] }, library);
  return { assessment, view: checkedView(assessment, { doctrine: single, narrator }) };
}

/** The candidate of an id; refuses one that the incident does not have. */
export function candidateOf({ candidates }: Assessment, id: string): Candidate {
  const found = candidates.find((each) => each.id === id);
  return (
    found ??
    fail(
      "CASUS_ASK_UNKNOWN_FINDING",
      `This incident has no finding "${id}".`,
      "Take an id that `casus assess` gives for the same incident.",
    )
  );
}

function checkedView(assessment: Assessment, view: View): View {
  const narrators = ["all", ...assessment.narrators()];
  if (!narrators.includes(view.narrator))
    fail(
      "CASUS_ASK_UNKNOWN_ID",
      `There is no narrator "${view.narrator}" in this incident.`,
      `Known: ${narrators.join(", ")}.`,
    );
  return view;
}
