import { factKey } from "../atoms.ts";
import { UNNAMED } from "../candidate.ts";
import type { Clause } from "../clause.ts";
import type { Sentence } from "../condition.ts";
import { factAt } from "../facts.ts";
import type { Formula } from "../formula.ts";
import type { IncidentEvent } from "../incident.ts";
import type { Note } from "../note.ts";
import { attackersIn, resolveAll, type Scene } from "../scene.ts";
import { groundFact } from "./fact.ts";

const RECORD = "prior uses of force";

/** Who struck first. Said outright it is a fact; else it follows from the chain of events that answer each other. */
const precedence = (
  name: string,
  pattern: string,
  says: string,
  prior: (scene: Scene, event: IncidentEvent, state: string, id: string) => Formula<Note>,
): Clause => ({
  name,
  pattern,
  says,
  record: RECORD,
  ground: (sentence, scene) => fromChain(sentence, scene, prior),
});

export const precedenceClauses: readonly Clause[] = [
  precedence(
    "struck-first",
    "{state:state} used force before {event:event}",
    "The state had used force first, lawfully or not; said outright, or in an earlier event that this one answers.",
    (scene, event, state, id) => ({
      op: "all",
      of: [leaf(scene, event, "force-used", {}, id), author(scene, event, state, id)],
    }),
  ),
  precedence(
    "answered-attack",
    "{event:event} answered an armed attack by {state:state}",
    "The act was itself self-defence against a prior armed attack; said outright, or by an earlier event that it answers.",
    (scene, event, state, id) => ({
      op: "all",
      of: [author(scene, event, state, id), leaf(scene, event, "armed-attack", { victim: event.victim }, id)],
    }),
  ),
];

function fromChain(
  sentence: Sentence,
  scene: Scene,
  prior: (scene: Scene, event: IncidentEvent, state: string, id: string) => Formula<Note>,
): Formula<Note> {
  const args = resolveAll(scene, sentence.args);
  const { event = "", state = "" } = args;
  const said = factAt(scene.incident, factKey(sentence.clause, args)) !== undefined;
  const earlier = said ? [] : answeredBy(scene, event).filter((each) => mayBeBy(scene, each, state));
  if (earlier.length === 0) return groundFact(RECORD, sentence, scene);
  const of = earlier.map((each) =>
    prior(scene.at({ event: each }), each, state, `${sentence.id}/${each.id}`),
  );
  return { op: "any", of, note: { id: sentence.id, code: sentence.clause, args, cites: [] } };
}

function mayBeBy({ incident }: Scene, event: IncidentEvent, state: string): boolean {
  const attackers = attackersIn(incident, event);
  return attackers.includes(state) || (state === UNNAMED && attackers.length === 0);
}

/** The events that an event answers, the nearest first. */
function answeredBy({ incident }: Scene, event: string): IncidentEvent[] {
  const chain: IncidentEvent[] = [];
  for (let at = incident.events.find(({ id }) => id === event); at?.answers; ) {
    const before = incident.events.find(({ id }) => id === at?.answers);
    if (!before || chain.includes(before)) break;
    chain.push(before);
    at = before;
  }
  return chain;
}

function author(scene: Scene, event: IncidentEvent, state: string, id: string): Formula<Note> {
  if (state === UNNAMED) return leaf(scene, event, "came-from-state", {}, id);
  const did = ["forces-of", "sent-group"].map((clause) => leaf(scene, event, clause, { state }, id));
  return { op: "any", of: did };
}

function leaf(scene: Scene, event: IncidentEvent, clause: string, args: Record<string, string>, id: string) {
  const at = scene.at({
    event,
    bound: { ...scene.bound, event: event.id, ...(args.victim && { victim: args.victim }) },
  });
  const all = clause === "armed-attack" ? args : { event: event.id, ...args };
  return at.ground({ op: "sentence", id: `${id}/${clause}`, clause, args: all, text: "" });
}
