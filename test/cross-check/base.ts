import type { Formula, Openness, Values } from "../../src/law/formula.ts";

/** What is settled, why the rest is open, what holds whatever comes out, and the conditions that are asked. */
export interface Base {
  readonly values: Values;
  /** By atom; an open atom of which nothing is said counts as unknown. */
  readonly openness: readonly (Openness | undefined)[];
  readonly care: readonly Formula[];
  readonly asked: readonly Formula[];
}

/** A formula in one line, to be read in a report. */
export function write(formula: Formula): string {
  if (formula.op === "const") return formula.value ? "true" : "false";
  if (formula.op === "atom") return `a${formula.atom}`;
  if (formula.op === "not") return `not ${write(formula.of)}`;
  return `${formula.op}(${formula.of.map(write).join(", ")})`;
}

/** The formulas directly below. */
export function partsOf(formula: Formula): readonly Formula[] {
  if (formula.op === "not") return [formula.of];
  return formula.op === "all" || formula.op === "any" ? formula.of : [];
}
