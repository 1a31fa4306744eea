import type { AssessOutput, FindingForm } from "../answers.ts";
import type { Block } from "./study-document.ts";

/** The findings whose id begins as the block says; all of them without such a list. */
export function shownOf({ only }: Block, { findings }: AssessOutput): readonly FindingForm[] {
  return only ? only.flatMap((start) => findings.filter(({ id }) => id.startsWith(start))) : findings;
}
