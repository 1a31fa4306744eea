import { FALSE, type Formula, OPEN, type Values } from "../formula.ts";
import { ATOM, compile, evaluate, type Program } from "./program.ts";

/** A program under given values, and the nodes from which its root's value still hangs, in post-order. */
export interface OpenPart {
  readonly program: Program;
  readonly nodes: readonly number[];
  /** The value of every node, as `evaluate` gave it. */
  readonly proof: Int8Array;
}

// Marks of the walk below, all zero between walks: an array for each of a million questions would cost more than the walk.
let reached = new Uint8Array(512);

/** The open part of a program. Below a settled node nothing counts, however open it is. */
export function openPart(program: Program, proof: Int8Array): OpenPart {
  const { size, firstChild, children } = program;
  if (reached.length < size) reached = new Uint8Array(2 * size);
  const nodes: number[] = [];
  reached[size - 1] = 1;
  for (let node = size - 1; node >= 0; node--) {
    if (reached[node] === 0) continue;
    reached[node] = 0;
    if (proof[node] !== OPEN) continue;
    nodes.push(node);
    const end = firstChild[node + 1] as number;
    for (let at = firstChild[node] as number; at < end; at++) reached[children[at] as number] = 1;
  }
  return { program, nodes: nodes.reverse(), proof };
}

/**
 * The care formulas that share an open atom with what is asked, directly or through one another, as open parts.
 * Adds their atoms to `atoms` behind those of the question. Undefined when one of them is plainly false.
 */
export function gatherCare(care: readonly Formula[], values: Values, atoms: Atoms): OpenPart[] | undefined {
  const { programs, byAtom } = indexOf(care);
  const taken = new Set<number>();
  const parts: OpenPart[] = [];
  for (const atom of atoms.list) {
    for (const each of byAtom.get(atom) ?? []) {
      if (taken.has(each)) continue;
      taken.add(each);
      const part = openPart(programs[each] as Program, evaluate(programs[each] as Program, values));
      if (part.proof[part.program.size - 1] === FALSE) return undefined;
      if (part.nodes.length > 0) parts.push(part);
      atoms.addFrom(part);
    }
  }
  return parts;
}

/** The open atoms in the order in which they first occur, which is the order of the diagram's variables. */
export class Atoms {
  readonly list: number[] = [];
  private readonly levels = new Map<number, number>();

  addFrom({ program, nodes }: OpenPart): void {
    for (const node of nodes) {
      const atom = program.atom[node] as number;
      if (program.op[node] === ATOM && !this.levels.has(atom))
        this.levels.set(atom, this.list.push(atom) - 1);
    }
  }

  levelOf(atom: number): number {
    return this.levels.get(atom) as number;
  }
}

interface CareIndex {
  readonly programs: readonly Program[];
  readonly byAtom: ReadonlyMap<number, readonly number[]>;
}

// An assessment asks thousands of questions under one care list.
const INDEXES = new WeakMap<readonly Formula[], CareIndex>();

function indexOf(care: readonly Formula[]): CareIndex {
  const known = INDEXES.get(care);
  if (known) return known;
  const programs = care.map((formula) => compile(formula));
  const byAtom = new Map<number, number[]>();
  programs.forEach((program, each) => {
    for (const atom of new Set(program.atom.filter((index) => index >= 0))) {
      byAtom.set(atom, [...(byAtom.get(atom) ?? []), each]);
    }
  });
  INDEXES.set(care, { programs, byAtom });
  return { programs, byAtom };
}
