import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Formula, OPEN, type Openness, TRUE } from "../../src/law/formula.ts";
import { type Base, partsOf } from "./base.ts";

/** What a record means, in the language of answer sets; the facts below say which record. */
const WORLDS = readFileSync(fileURLToPath(new URL("worlds.lp", import.meta.url)), "utf8");

/** A base as an answer-set program, and the node that stands for each condition asked. */
export interface Encoded {
  readonly program: string;
  readonly nodes: readonly number[];
}

/** Writes a base out as facts about its atoms and about the nodes of its formulas. */
export function encode({ values, openness, care, asked }: Base): Encoded {
  const facts = new Facts();
  values.forEach((value, atom) => {
    if (value === TRUE) facts.add(`settled(${atom})`);
    if (value === OPEN) facts.add(`open(${atom}, ${kindOf(openness[atom])})`);
  });
  for (const formula of care) facts.add(`care(${facts.node(formula)})`);
  const nodes = asked.map((formula) => facts.node(formula));
  for (const node of new Set(nodes)) facts.add(`asked(${node})`);
  return { program: `${WORLDS}\n${facts.lines.join("\n")}\n`, nodes };
}

const kindOf = (reason: Openness = "unknown") => (reason === "unknown" ? "unknown" : "differing");

const GATES = { not: "negation", all: "conjunction", any: "disjunction" } as const;

/** Facts, each once: formulas that are worded alike are one node. */
class Facts {
  readonly lines: string[] = [];
  private readonly byFormula = new Map<Formula, number>();
  private readonly byWording = new Map<string, number>();

  add(fact: string): void {
    this.lines.push(`${fact}.`);
  }

  node(formula: Formula): number {
    const known = this.byFormula.get(formula) ?? this.number(formula);
    this.byFormula.set(formula, known);
    return known;
  }

  private number(formula: Formula): number {
    if (formula.op === "atom")
      return this.named(`atom ${formula.atom}`, (node) => [`atom(${node}, ${formula.atom})`]);
    // A conjunction of nothing holds, a disjunction of nothing fails.
    const gate = GATES[formula.op === "const" ? (formula.value ? "all" : "any") : formula.op];
    const parts = [...new Set(partsOf(formula).map((part) => this.node(part)))];
    return this.named(`${gate} ${parts}`, (node) => [
      `${gate}(${node})`,
      ...parts.map((part) => `part(${node}, ${part})`),
    ]);
  }

  private named(wording: string, facts: (node: number) => string[]): number {
    const known = this.byWording.get(wording);
    if (known !== undefined) return known;
    const node = this.byWording.size;
    this.byWording.set(wording, node);
    for (const fact of facts(node)) this.add(fact);
    return node;
  }
}
