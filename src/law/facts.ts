import { factKey } from "./atoms.ts";
import type { Fact, Incident } from "./incident.ts";

const indexed = new WeakMap<Incident, ReadonlyMap<string, Fact>>();

/** The fact of an incident that states what a key names, if it states it. */
export function factAt(incident: Incident, key: string): Fact | undefined {
  return factsByKey(incident).get(key);
}

/** The facts of an incident by what they state. */
export function factsByKey(incident: Incident): ReadonlyMap<string, Fact> {
  const known = indexed.get(incident);
  if (known) return known;
  // The first statement of a fact counts, as a search through the list would find it.
  const index = new Map(
    [...incident.facts].reverse().map((fact) => [factKey(fact.that.clause, fact.that.args), fact]),
  );
  indexed.set(incident, index);
  return index;
}
