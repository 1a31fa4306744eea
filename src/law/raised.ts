import { clauseByName } from "./clauses/index.ts";
import { factAt } from "./facts.ts";
import type { Formula } from "./formula.ts";
import type { Scene } from "./scene.ts";

/** Whether anything that a formula asks is spoken of: by a fact, a complete record, a reading, a point of the text. */
export function isRaised(formula: Formula, scene: Scene): boolean {
  switch (formula.op) {
    case "const":
      return true;
    case "atom":
      return isSpokenOf(formula.atom, scene);
    case "not":
      return isRaised(formula.of, scene);
    default: {
      const open = formula.of.filter((part) => part.op !== "const");
      return open.length === 0 || open.some((part) => isRaised(part, scene));
    }
  }
}

function isSpokenOf(index: number, { atoms, incident }: Scene): boolean {
  const atom = atoms.list[index];
  if (atom?.kind !== "fact") return true;
  const record = clauseByName.get(atom.clause)?.record;
  return factAt(incident, atom.key) !== undefined || incident.complete.some((each) => each.record === record);
}
