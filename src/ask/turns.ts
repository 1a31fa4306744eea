import type { z } from "zod";
import { type Assessment, answer, asks, turnsOn } from "../law/index.ts";
import type { turn } from "./finding-form.ts";
import { commonWords, type Row } from "./findings.ts";

/** How far the search for settling sets goes. */
interface Search {
  /** The most answers in a set. */
  readonly maxSize?: number;
  /** The most sets to name. */
  readonly maxSets?: number;
}

/** The smallest sets of answers that settle a finding, in words; none where it is settled. */
export function turnsIn(
  assessment: Assessment,
  { finding, obligors }: Row,
  search: Search = {},
): { sets: z.infer<typeof turn>[]; complete: boolean } {
  const { verdict } = finding.judgement.decision;
  if (verdict === "yes" || verdict === "no") return { sets: [], complete: true };
  const { sets, complete } = turnsOn(finding, assessment.settled(finding.view), search);
  const common = commonWords(assessment, finding.candidate, obligors);
  const words = (atom: number, value: boolean) => {
    const found = assessment.atoms.list[atom];
    if (!found) return [];
    const { says, kind } = answer(assessment.given, found, value);
    return [{ says: common(says), kind, asks: common(asks(assessment.given, found)) }];
  };
  return {
    complete,
    sets: sets.map(({ outcome, literals }) => ({
      outcome,
      when: literals.flatMap(({ atom, value }) => words(atom, value)),
    })),
  };
}
