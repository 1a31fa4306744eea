import type { Atom } from "./atoms.ts";
import { clauseByName } from "./clauses/index.ts";
import { factAt } from "./facts.ts";
import type { Formula } from "./formula.ts";
import { isAlways, isNever } from "./refused.ts";
import type { Scene } from "./scene.ts";

/**
 * Whether an exception is raised: it is settled by texts and dates, or some fact that it asks for is spoken of, by an
 * account or by a record taken as complete. Readings raise nothing by themselves, unless they are all that is asked.
 */
export function isRaised(exception: Formula, scene: Scene): boolean {
  if (isAlways(exception) || isNever(exception)) return true;
  const atoms = [...new Set(atomsIn(exception))].flatMap((index) => scene.atoms.list[index] ?? []);
  const asked = atoms.filter(({ kind }) => kind !== "reading");
  return asked.length === 0 || asked.some((atom) => isSpokenOf(atom, scene));
}

function atomsIn(formula: Formula): number[] {
  switch (formula.op) {
    case "const":
      return [];
    case "atom":
      return [formula.atom];
    case "not":
      return atomsIn(formula.of);
    default:
      return formula.of.flatMap(atomsIn);
  }
}

function isSpokenOf(atom: Atom, { incident }: Scene): boolean {
  if (atom.kind !== "fact") return true;
  const record = clauseByName.get(atom.clause)?.record;
  return factAt(incident, atom.key) !== undefined || incident.complete.some((each) => each.record === record);
}
