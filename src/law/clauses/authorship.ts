import { factKey } from "../atoms.ts";
import type { Clause } from "../clause.ts";
import { factAt } from "../facts.ts";
import { attackersIn, resolveAll } from "../scene.ts";
import { factClause } from "./fact.ts";

const author = (name: string, pattern: string, says: string) =>
  factClause({ name, pattern, says, record: "authorship" });

const forces = author(
  "forces-of",
  "{event:event} was carried out by the armed forces of {state:state}",
  "Regular forces of that state did it. No account names a state that the event does not list among its attackers.",
);

/** A state that nobody says did it is no open question: the incident lists everyone whom an account names. */
const forcesClause: Clause = {
  ...forces,
  ground: (sentence, scene) => {
    const args = resolveAll(scene, sentence.args);
    const event = scene.incident.events.find(({ id }) => id === args.event) ?? scene.event;
    const named = attackersIn(scene.incident, event).includes(args.state ?? "");
    if (named || factAt(scene.incident, factKey("forces-of", args))) return forces.ground(sentence, scene);
    return { op: "const", value: false, note: { id: sentence.id, code: "not-named", args, cites: [] } };
  },
};

/** Who did it. That one author excludes the others is stated by an incident, as a constraint. */
export const authorshipClauses: readonly Clause[] = [
  forcesClause,
  author(
    "forces-unnamed",
    "{event:event} was carried out by the armed forces of a state that is not named",
    "Some other state did it, not one that the incident names and not a party to the pact.",
  ),
  author(
    "group-no-state",
    "{event:event} was carried out by a group of no state",
    "A group that is no part of any state's forces did it.",
  ),
  factClause({
    name: "sent-group",
    pattern: "{state:state} sent the group that carried out {event:event}",
    says: "A state sent the armed band, or was substantially involved in it (resolution 3314, art. 3(g)).",
    record: "authorship",
  }),
  author(
    "backed",
    "{state:state} supported the attack in {event:event}",
    "A state stood behind the author, by acting with it or by threatening measures.",
  ),
  author(
    "from-ally",
    "{event:event} came from an ally of {state:state}",
    "The author was allied with that state.",
  ),
  author(
    "from-abroad",
    "{event:event} was directed from abroad",
    "The act was directed or supported from outside the state struck.",
  ),
];
