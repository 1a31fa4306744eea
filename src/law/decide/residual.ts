import { OPEN, TRUE } from "../formula.ts";
import { Bdd, NodeLimit, ONE, ZERO } from "./bdd.ts";
import { Atoms, gatherCare, type OpenPart, openPart } from "./care.ts";
import { ALL, ATOM, NOT, type Program } from "./program.ts";
import { proofOf, type Question } from "./question.ts";

/** What is left of a question once the settled facts are put in, as diagrams over the open atoms. */
export interface Residual {
  readonly bdd: Bdd;
  /** The open atoms by level: those of the question in the order of the text, then those that only care connects. */
  readonly atoms: readonly number[];
  readonly care: number;
  /** The completions within care in which the answer is yes. */
  readonly yes: number;
  /** The completions within care in which the answer is no. */
  readonly no: number;
}

/** Steps after which a decision gives up; some tens of milliseconds. Counted, not timed: the same input, the same answer. */
const STEPS = 500_000;

/** The recursion goes as deep as there are variables, and the stack has an end. */
const MOST_ATOMS = 2000;

const NO_CARE: readonly OpenPart[] = [];

/**
 * Diagram tables to use again. Most findings need a few dozen nodes, and small tables stay in the processor's cache:
 * a decision starts at the smallest and moves to the next when it does not fit.
 */
export class Tables {
  private readonly diagrams: Bdd[] = [];
  private readonly capacities: readonly number[];

  /** Nodes of each table, ascending; the last is the cap. */
  constructor(capacities: readonly number[] = [1 << 10, 1 << 12, 20_000]) {
    this.capacities = capacities;
  }

  /** The answer worked out on the residual of a question, or undefined when the residual is past the limits. */
  attempt<T>(question: Question, answer: (residual: Residual) => T, steps: number = STEPS): T | undefined {
    const part = openPart(question.program, proofOf(question));
    const atoms = new Atoms();
    atoms.addFrom(part);
    const care = question.care?.length ? gatherCare(question.care, question.values, atoms) : NO_CARE;
    if (atoms.list.length > MOST_ATOMS) return undefined;
    for (let rung = 0; rung < this.capacities.length; rung++) {
      const bdd = this.diagram(rung);
      bdd.reset(steps);
      try {
        return answer(draw(bdd, part, care, atoms));
      } catch (fault) {
        if (!(fault instanceof NodeLimit)) throw fault;
        if (fault.spent === "steps") return undefined;
      }
    }
    return undefined;
  }

  private diagram(rung: number): Bdd {
    this.diagrams[rung] ??= new Bdd(this.capacities[rung] as number);
    return this.diagrams[rung];
  }
}

/** The tables of this thread; answers do not depend on what they held before. */
export const TABLES = new Tables();

function draw(bdd: Bdd, part: OpenPart, careParts: readonly OpenPart[] | undefined, atoms: Atoms): Residual {
  const asked = drawPart(bdd, part, atoms);
  let care = careParts ? ONE : ZERO;
  for (const each of careParts ?? NO_CARE) care = bdd.and(care, drawPart(bdd, each, atoms));
  return { bdd, atoms: atoms.list, care, yes: bdd.and(asked, care), no: bdd.ite(asked, ZERO, care) };
}

// The diagram of each open node of the part that is being drawn; what stood here before does not matter.
let drawn = new Int32Array(512);

function drawPart(bdd: Bdd, { program, nodes, proof }: OpenPart, atoms: Atoms): number {
  const { size, op, atom } = program;
  const root = proof[size - 1];
  if (root !== OPEN) return root === TRUE ? ONE : ZERO;
  if (drawn.length < size) drawn = new Int32Array(2 * size);
  for (const node of nodes) {
    if (op[node] === ATOM) drawn[node] = bdd.variable(atoms.levelOf(atom[node] as number));
    else drawn[node] = drawInner(bdd, program, proof, node);
  }
  return drawn[size - 1] as number;
}

function drawInner(bdd: Bdd, { op, firstChild, children }: Program, proof: Int8Array, node: number): number {
  const first = firstChild[node] as number;
  if (op[node] === NOT) return bdd.not(drawn[children[first] as number] as number);
  let result = op[node] === ALL ? ONE : ZERO;
  // From the last child up: it holds the lowest variables, so each step adds on top. Settled children are neutral here.
  for (let at = (firstChild[node + 1] as number) - 1; at >= first; at--) {
    const child = children[at] as number;
    if (proof[child] !== OPEN) continue;
    const part = drawn[child] as number;
    result = op[node] === ALL ? bdd.and(part, result) : bdd.or(part, result);
  }
  return result;
}
