import type { Decision } from "../../src/law/decide/decide.ts";
import type { Formula } from "../../src/law/formula.ts";
import type { Assessment, Candidate, View } from "../../src/law/index.ts";
import { judge } from "../../src/law/judge.ts";
import type { Base } from "./base.ts";

/** What the findings of a view ask, and how the engine decided each. */
export interface Found {
  readonly base: Base;
  readonly decisions: readonly Decision[];
}

/** The findings of an assessment in one view: each as a whole, and part by part. */
export function foundIn(assessment: Assessment, view: View): Found {
  const settled = assessment.settled(view);
  const { values, openness, care } = settled;
  const found = assessment.candidates.flatMap((candidate) => decided(candidate, judge(candidate, settled)));
  const asked = found.map(([formula]) => formula);
  return { base: { values, openness, care, asked }, decisions: found.map(([, decision]) => decision) };
}

function decided(candidate: Candidate, judgement: ReturnType<typeof judge>): [Formula, Decision][] {
  const { inForce, binding, occasion, acts, gates, lawful } = candidate;
  const { whole, decision, parts } = judgement;
  const force = judgement.binding === "contested" ? [inForce, binding] : [inForce];
  return [
    [whole, decision],
    [all(force), parts["in force"]],
    [occasion, parts.occasion],
    [all(acts.map(({ is }) => is)), parts.activation],
    [all(gates.map(({ is }) => is)), parts.performance],
    ...(lawful && parts.lawful ? [[lawful, parts.lawful] satisfies [Formula, Decision]] : []),
  ];
}

const all = (of: readonly Formula[]): Formula => ({ op: "all", of });

/** Every view of the matrix: each doctrine, or all, with each narrator's account, or all, or what is agreed. */
export function viewsOf(assessment: Assessment): View[] {
  const doctrines = ["all", ...assessment.doctrines().map(({ id }) => id)];
  const narrators = ["all", ...assessment.narrators()];
  return doctrines.flatMap((doctrine) => narrators.map((narrator) => ({ doctrine, narrator })));
}
