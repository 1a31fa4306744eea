import type { Assessment } from "../assess.ts";
import type { Judgement, Status } from "../judge.ts";

/** What a step of a cascade is in law. */
export type Label =
  | "obligation"
  | "permission"
  | "pledge"
  | "breach"
  | "open"
  | "not raised"
  | "dormant"
  | "nothing";

/** Who performs in a cascade: nobody, those obliged, or also those allowed and those who promised. */
export type Performance = "nobody" | "the obliged" | "all";

const LABELS: Readonly<Partial<Record<Status, Label>>> = {
  engaged: "obligation",
  breached: "breach",
  may: "permission",
  pledged: "pledge",
  contested: "open",
  undetermined: "open",
  dormant: "dormant",
};

export function labelOf(judgement: Judgement, assessment: Assessment): Label {
  const label = LABELS[judgement.status] ?? "nothing";
  return label === "open" && !isRaised(judgement, assessment) ? "not raised" : label;
}

/** Whether anything that the answer waits for is spoken of: a fact of the incident, a reading, a point of the text itself. */
function isRaised({ decision }: Judgement, assessment: Assessment): boolean {
  const { support } = decision;
  const facts = support.filter((index) => assessment.atoms.list[index]?.kind === "fact");
  return facts.length < support.length || assessment.factsAt(facts).length > 0;
}

/** Whether a step is performed under the assumption; what is open is performed only if the reader takes it for met. */
export function isPerformed(label: Label, performance: Performance, open: "unmet" | "met"): boolean {
  if (performance === "nobody") return false;
  if (label === "obligation") return true;
  if (label === "open") return open === "met";
  return performance === "all" && (label === "permission" || label === "pledge");
}
