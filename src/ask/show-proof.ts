import type { ProofNode } from "./finding-form.ts";
import type { Terminal } from "./question.ts";
import { bold, wrap } from "./text-report.ts";

const SIGN: Readonly<Record<ProofNode["verdict"], string>> = { yes: "yes", no: "no", contested: "contested", undetermined: "unknown" };

/** A proof as a numbered outline for a terminal. */
export function showProof(sentence: string, proof: ProofNode, terminal: Terminal): string {
  return [bold(sentence, terminal), "", ...showStep(proof, terminal, 0), ""].join("\n");
}

/** One step and all below it, indented by depth. */
export function showStep(node: ProofNode, terminal: Terminal, depth: number): string[] {
  const indent = " ".repeat(depth * 2);
  const head = `${node.number} [${SIGN[node.verdict]}] ${node.says}`;
  const basis = node.basis ? [`${indent}    (${node.basis}${sources(node)})`] : [];
  const asides = node.aside.map((aside) => wrap(aside, terminal.width, `${indent}    `));
  return [wrap(head, terminal.width, indent), ...basis, ...asides, ...node.steps.flatMap((step) => showStep(step, terminal, depth + 1))];
}

function sources({ sources: lines }: ProofNode): string {
  const keys = [...new Set(lines.map(({ key, at }) => (at ? `${key}, ${at}` : key)))];
  return keys.length > 0 ? `; ${keys.join("; ")}` : "";
}
