import type { z } from "zod";
import type { FindingForm, turn } from "./finding-form.ts";

type Turn = z.infer<typeof turn>;

/** What it means, by the kind of a finding, that it comes out yes or no. */
export const OUTCOME: Readonly<Record<FindingForm["kind"], { readonly yes: string; readonly no: string }>> = {
  duty: { yes: "Engaged", no: "Not engaged" },
  permission: { yes: "Permitted", no: "Not permitted" },
  pledge: { yes: "Called on", no: "Not called on" },
  prohibition: { yes: "Breached", no: "Not breached" },
  nothing: { yes: "So", no: "Not so" },
};

/** "contested", "undetermined and contested", "dormant, then engaged". */
export function statusWords({
  status,
  alsoContested,
  ifDone,
}: {
  readonly status: string;
  readonly alsoContested: boolean;
  readonly ifDone?: string | undefined;
}): string {
  const contested = alsoContested ? " and contested" : "";
  return ifDone ? `${status}, then ${ifDone}${contested}` : `${status}${contested}`;
}

/** A settling set as a sentence: "Engaged if force was used and, on what counts as an armed attack, the reading is ...". */
export function settlingWords(kind: FindingForm["kind"], { outcome, when }: Turn): string {
  const conditions = when.map(({ says, kind: of, asks }) =>
    of === "reading" ? `on ${asks}, ${says}` : says,
  );
  return `${OUTCOME[kind][outcome]} if ${conditions.join(" and ")}.`;
}
