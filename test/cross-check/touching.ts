import { type Formula, OPEN, TRUE, type Values } from "../../src/law/formula.ts";
import { type Base, partsOf } from "./base.ts";

/**
 * The care that touches a condition: what mentions an atom that the condition leaves open once the settled facts are put
 * in, and what mentions one that such care leaves open in turn. Where care as a whole can be met the rest of it changes
 * nothing; where it cannot, the condition says so only if this part cannot.
 */
export function careTouching({ values, care }: Base, asked: Formula): Formula[] {
  const open = atomsOf(putIn(asked, values));
  const taken = new Set<Formula>();
  for (let before = -1; before < taken.size; ) {
    before = taken.size;
    for (const each of care) {
      if (taken.has(each) || ![...atomsOf(each)].some((atom) => open.has(atom))) continue;
      taken.add(each);
      for (const atom of atomsOf(putIn(each, values))) open.add(atom);
    }
  }
  return [...taken];
}

/** A formula with the settled atoms put in: a constant, or one that holds no constant any more. */
export function putIn(formula: Formula, values: Values): Formula {
  if (formula.op === "const") return formula;
  if (formula.op === "atom") {
    const value = values[formula.atom];
    return value === OPEN ? formula : { op: "const", value: value === TRUE };
  }
  if (formula.op === "not") {
    const of = putIn(formula.of, values);
    return of.op === "const" ? { op: "const", value: !of.value } : { op: "not", of };
  }
  const of = formula.of.map((part) => putIn(part, values));
  const decides = formula.op === "any";
  if (of.some((part) => part.op === "const" && part.value === decides))
    return { op: "const", value: decides };
  const left = of.filter((part) => part.op !== "const");
  return left.length > 0 ? { op: formula.op, of: left } : { op: "const", value: !decides };
}

/** The atoms that a formula mentions. */
export function atomsOf(formula: Formula): Set<number> {
  const seen = new Set<Formula>();
  const atoms = new Set<number>();
  const visit = (node: Formula) => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.op === "atom") atoms.add(node.atom);
    partsOf(node).forEach(visit);
  };
  visit(formula);
  return atoms;
}
