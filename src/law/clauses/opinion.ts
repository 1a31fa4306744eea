import { factKey } from "../atoms.ts";
import type { Clause } from "../clause.ts";
import { factAt } from "../facts.ts";
import type { Formula } from "../formula.ts";
import type { Note } from "../note.ts";
import { resolve, type Scene } from "../scene.ts";
import { factClause } from "./fact.ts";

const stated = factClause({
  name: "opinion-threat",
  pattern: "in the opinion of {victim:state} there was a threat or aggression against it",
  says: "A party declared the opinion that a self-judging clause asks for, or acted on it by asking for talks or help: an act, not a fact about the threat.",
  record: "declarations",
});

/** Acts that say by themselves that a state holds itself threatened. */
const ACTS: readonly {
  readonly clause: string;
  args(victim: string, event: string): Record<string, string>;
}[] = [
  { clause: "asked-consultation", args: (state, event) => ({ state, event }) },
  { clause: "asked-help", args: (victim, event) => ({ victim, event }) },
  { clause: "declared-attacked", args: (victim) => ({ victim }) },
];

export const opinionClause: Clause = {
  ...stated,
  ground: (sentence, scene) => {
    const victim = resolve(scene, sentence.args.victim);
    const acts = factAt(scene.incident, factKey(stated.name, { victim }))
      ? []
      : actsOf(scene, sentence.id, victim);
    const said = stated.ground(sentence, scene);
    if (acts.length === 0) return said;
    return {
      op: "any",
      of: [...acts, said],
      note: { id: `${sentence.id}/acts`, code: "any-of", args: {}, cites: [] },
    };
  },
};

function actsOf(scene: Scene, id: string, victim: string): Formula<Note>[] {
  return ACTS.flatMap(({ clause, args }) => {
    const filled = args(victim, scene.event.id);
    if (!factAt(scene.incident, factKey(clause, filled))) return [];
    return [scene.ground({ op: "sentence", id: `${id}/${clause}`, clause, args: filled, text: "" })];
  });
}
