import { asidesOf, basisOf, type Case, type Proof, sourcesOf, stepSentence } from "../law/index.ts";
import type { ProofNode } from "./finding-form.ts";
import { sourceLines } from "./source-lines.ts";

/** The steps of a proof as a numbered outline, each with its sentence, basis and sources. */
export function outline(given: Case, steps: readonly Proof[], under: string): ProofNode[] {
  return steps.map((step, index) => node(given, step, `${under}.${index + 1}`));
}

function node(given: Case, step: Proof, number: string): ProofNode {
  return {
    id: step.id,
    number,
    verdict: step.verdict,
    against: step.against,
    says: stepSentence(given, step),
    basis: basisOf(given, step.note),
    aside: [...new Set(asidesOf(given, step.note))],
    sources: sourceLines(given.corpus, sourcesOf(step.note)),
    steps: outline(given, step.steps, number),
  };
}
