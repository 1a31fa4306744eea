import type { ProofNode } from "./finding-form.ts";
import type { Terminal } from "./question.ts";
import { bold, wrap } from "./text-report.ts";

const SIGN: Readonly<Record<ProofNode["verdict"], string>> = {
  yes: "yes",
  no: "no",
  contested: "contested",
  undetermined: "unknown",
};

/** A proof as a numbered outline for a terminal. */
export function showProof(sentence: string, proof: ProofNode, terminal: Terminal): string {
  return [bold(sentence, terminal), "", ...showStep(proof, terminal, 0), ""].join("\n");
}

/** The steps that decide: of what is not a plain yes only the parts that are not; nothing past the depth. */
export function showDeciding(node: ProofNode, terminal: Terminal, indent: number, depth: number): string[] {
  const deciding =
    node.verdict === "yes"
      ? node.steps
      : node.steps.filter(({ verdict, against }) => verdict !== (against ? "no" : "yes"));
  const below =
    depth > 0 && node.verdict !== "yes"
      ? deciding.flatMap((step) => showDeciding(step, terminal, indent + 1, depth - 1))
      : [];
  return [...lineOf(node, terminal, indent), ...below];
}

/** One step and all below it, indented by depth. */
export function showStep(node: ProofNode, terminal: Terminal, depth: number): string[] {
  const asides = node.aside.map((aside) => wrap(aside, terminal.width, `${" ".repeat(depth * 2)}    `));
  return [
    ...lineOf(node, terminal, depth),
    ...asides,
    ...node.steps.flatMap((step) => showStep(step, terminal, depth + 1)),
  ];
}

function lineOf(node: ProofNode, terminal: Terminal, depth: number): string[] {
  const indent = " ".repeat(depth * 2);
  const basis = node.basis ? [wrap(`(${node.basis}${sources(node)})`, terminal.width, `${indent}    `)] : [];
  return [wrap(`${node.number} [${signOf(node)}] ${node.says}`, terminal.width, indent), ...basis];
}

/** What the step says for the step above it: an exception that does not hold speaks for it. */
function signOf({ verdict, against }: ProofNode): string {
  const speaks = against && verdict === "no" ? "yes" : against && verdict === "yes" ? "no" : verdict;
  return SIGN[speaks];
}

function sources({ sources: lines }: ProofNode): string {
  const keys = [...new Set(lines.map(({ key, at }) => (at ? `${key}, ${at}` : key)))];
  return keys.length > 0 ? `; ${keys.join("; ")}` : "";
}
