import { factKey } from "../atoms.ts";
import type { Clause } from "../clause.ts";
import { factAt } from "../facts.ts";
import { resolveAll } from "../scene.ts";
import { factClause } from "./fact.ts";

/** Who was struck: the state that the event names, and another only if some account says so. */
function struck(name: string, pattern: string, says: string): Clause {
  const record = "nature of the event";
  const plain = factClause({ name, pattern, says, record });
  return {
    ...plain,
    ground: (sentence, scene) => {
      const args = resolveAll(scene, sentence.args);
      const event = scene.incident.events.find(({ id }) => id === args.event);
      const known = factAt(scene.incident, factKey(name, args)) !== undefined;
      if (known || !event || event.victim === args.state) return plain.ground(sentence, scene);
      const cites = [{ to: "record", record, sources: [] }] as const;
      return { op: "const", value: false, note: { id: sentence.id, code: name, args, cites } };
    },
  };
}

export const struckClauses: readonly Clause[] = [
  struck(
    "forces-hit",
    "{event:event} hit forces, ships or aircraft of {state:state}",
    "The target was the armed forces of a state, its ships or its aircraft. A state other than the one struck counts only if an account says so.",
  ),
  struck(
    "aimed-at",
    "{event:event} was aimed at {state:state}",
    "The state was the intended target, not struck by mistake or on the way. A state other than the one struck counts only if an account says so.",
  ),
];
