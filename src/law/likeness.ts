import type { Atom, Atoms } from "./atoms.ts";
import type { Candidate } from "./candidate.ts";
import type { Case } from "./case.ts";
import { factsByKey } from "./facts.ts";
import { wholeProgram } from "./programs.ts";
import type { Settled } from "./view.ts";

/**
 * What a candidate asks, its own obligor left out: candidates of the same shape come out the same in every view.
 * An atom that the incident speaks of stays itself; one that it is silent on is the same for every obligor.
 */
export function shapeOf({ incident }: Case, atoms: Atoms, candidate: Candidate): string {
  const stated = factsByKey(incident);
  const program = wholeProgram(candidate);
  const nodes = program.nodes.map((node, index) => {
    if (node.op === "const") return node.value ? "1" : "0";
    if (node.op !== "atom") return `${node.op}${program.children.subarray(program.firstChild[index], program.firstChild[index + 1]).join(".")}`;
    return named(atoms.list[node.atom], candidate.obligor, stated);
  });
  const { instrument, provision, duty, event, beneficiary, gates } = candidate;
  return [instrument.id, provision.id, duty.id, event.id, beneficiary, gates.length, ...nodes].join("|");
}

function named(atom: Atom | undefined, obligor: string, stated: ReadonlyMap<string, unknown>): string {
  if (!atom) return "?";
  return stated.has(atom.key) ? atom.key : atom.key.replaceAll(obligor, "?obligor");
}

/** The values in a view on which a candidate may depend: its own atoms, and all facts, since constraints couple them. */
export function standing(atoms: Atoms, candidate: Candidate, { values, openness }: Settled): string {
  const own = new Set(wholeProgram(candidate).atom);
  return atoms.list.map((atom, index) => (own.has(index) || atom.kind === "fact" ? `${values[index]}${openness[index]?.[0] ?? ""}` : "")).join("");
}
