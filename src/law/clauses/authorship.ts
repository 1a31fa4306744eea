import { factKey } from "../atoms.ts";
import type { Clause } from "../clause.ts";
import { factAt } from "../facts.ts";
import type { Fact } from "../incident.ts";
import type { Cite } from "../note.ts";
import { attackersIn, resolveAll, type Scene } from "../scene.ts";
import { factClause } from "./fact.ts";

const AUTHORS: ReadonlySet<string> = new Set(["forces-of", "forces-unnamed", "group-no-state", "sent-group"]);

/**
 * Who did it. Once some account names an author of an event, an author whom no account names is no open question;
 * that one author excludes the others is stated by an incident, as a constraint.
 */
function author(name: string, pattern: string, says: string): Clause {
  const plain = factClause({ name, pattern, says, record: "authorship" });
  return {
    ...plain,
    ground: (sentence, scene) => {
      const args = resolveAll(scene, sentence.args);
      const stated = factAt(scene.incident, factKey(name, args)) !== undefined;
      const named = stated ? [] : authorsNamed(scene, args.event ?? "");
      if (stated || (named.length === 0 && isAttacker(scene, args))) return plain.ground(sentence, scene);
      return { op: "const", value: false, note: { id: sentence.id, code: name, args, cites: cited(named) } };
    },
  };
}

/** The facts by which some account names an author of an event. */
function authorsNamed({ incident }: Scene, event: string): readonly Fact[] {
  const named = ({ holds, accounts }: Fact) => holds !== "no" || accounts.some(({ says }) => says === "yes");
  return incident.facts.filter(
    (fact) => AUTHORS.has(fact.that.clause) && fact.that.args.event === event && named(fact),
  );
}

/** Whether a state, if one is asked about, is among those said to have done it. */
function isAttacker(
  { incident, event }: Scene,
  { event: id, state }: Readonly<Record<string, string>>,
): boolean {
  const asked = incident.events.find((each) => each.id === id) ?? event;
  return state === undefined || attackersIn(incident, asked).includes(state);
}

/** What an author whom nobody names is held against: those who are named, else the silence of the record. */
function cited(named: readonly Fact[]): Cite[] {
  if (named.length === 0) return [{ to: "record", record: "authorship", sources: [] }];
  return named.map(({ id, sources }) => ({ to: "fact", fact: id, sources }));
}

const plain = (name: string, pattern: string, says: string) =>
  factClause({ name, pattern, says, record: "authorship" });

export const authorshipClauses: readonly Clause[] = [
  author(
    "forces-of",
    "{event:event} was carried out by the armed forces of {state:state}",
    "Regular forces of that state did it.",
  ),
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
  author(
    "sent-group",
    "{state:state} sent the group that carried out {event:event}",
    "A state sent the armed band, or was substantially involved in it (resolution 3314, art. 3(g)).",
  ),
  plain(
    "backed",
    "{state:state} supported the attack in {event:event}",
    "A state stood behind the author, by acting with it or by threatening measures.",
  ),
  plain(
    "from-ally",
    "{event:event} came from an ally of {state:state}",
    "The author was allied with that state.",
  ),
  plain(
    "from-abroad",
    "{event:event} was directed from abroad",
    "The act was directed or supported from outside the state struck.",
  ),
];
