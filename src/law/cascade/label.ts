import type { Finding } from "../finding.ts";
import type { Status } from "../judge.ts";

/** What a step of a cascade is in law. */
export type Label = "obligation" | "permission" | "pledge" | "breach" | "open" | "dormant" | "nothing";

/** Who performs in a cascade: nobody, those obliged, or also those allowed and those who promised. */
export type Performance = "nobody" | "the obliged" | "all";

const LABELS: Readonly<Partial<Record<Status, Label>>> = {
  engaged: "obligation",
  kept: "obligation",
  breached: "breach",
  may: "permission",
  pledged: "pledge",
  contested: "open",
  undetermined: "open",
  dormant: "dormant",
};

export function labelOf({ judgement }: Finding): Label {
  return LABELS[judgement.status] ?? "nothing";
}

/** Whether a step is performed under the assumption; what is open is performed only if the reader takes it for met. */
export function isPerformed(label: Label, performance: Performance, open: "unmet" | "met"): boolean {
  if (performance === "nobody") return false;
  if (label === "obligation") return true;
  if (label === "open") return open === "met";
  return performance === "all" && (label === "permission" || label === "pledge");
}
