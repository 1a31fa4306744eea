import { factKey } from "../atoms.ts";
import type { Clause } from "../clause.ts";
import type { Sentence } from "../condition.ts";
import { factAt } from "../facts.ts";
import type { Formula } from "../formula.ts";
import type { Cite, Note } from "../note.ts";
import { resolveAll, type Scene } from "../scene.ts";

/** A clause that states a plain fact of the incident: it is true, false or open as the incident says. */
export function factClause(spec: Omit<Clause, "ground"> & { readonly record: string }): Clause {
  return { ...spec, ground: (sentence, scene) => groundFact(spec.record, sentence, scene) };
}

export function groundFact(record: string, sentence: Sentence, scene: Scene): Formula<Note> {
  const args = resolveAll(scene, sentence.args);
  const key = factKey(sentence.clause, args);
  const atom = scene.atoms.number({ key, kind: "fact", clause: sentence.clause, args });
  const note = { id: sentence.id, code: sentence.clause, args, cites: [citeFact(key, record, scene)] };
  return { op: "atom", atom, note };
}

/** Where a fact can be checked: in the incident's list, or in the record that would list it. */
export function citeFact(key: string, record: string, scene: Scene): Cite {
  const fact = factAt(scene.incident, key);
  if (fact) {
    return {
      to: "fact",
      fact: fact.id,
      sources: [...fact.sources, ...fact.accounts.flatMap((each) => each.sources)],
    };
  }
  const complete = scene.incident.complete.find((each) => each.record === record);
  return { to: "record", record, sources: complete?.sources ?? [] };
}
