import type { ProofNode } from "./finding-form.ts";

/** A proof cut to what decides: steps that hold keep their own line, and what stands below them is left to `explain`. */
export function whyNot(node: ProofNode): ProofNode {
  const steps = node.steps.map((step) => (step.verdict === "yes" ? { ...step, steps: [] } : whyNot(step)));
  return { ...node, steps };
}
