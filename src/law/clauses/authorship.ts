import { factClause } from "./fact.ts";

const author = (name: string, pattern: string, says: string) =>
  factClause({ name, pattern, says, record: "authorship" });

/** Who did it. That one author excludes the others is stated by an incident, as a constraint. */
export const authorshipClauses = [
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
  factClause({
    name: "sent-group",
    pattern: "{state:state} sent the group that carried out {event:event}",
    says: "A state sent the armed band, or was substantially involved in it (resolution 3314, art. 3(g)).",
    record: "authorship",
  }),
  factClause({
    name: "answered-attack",
    pattern: "{event:event} answered an armed attack by {state:state}",
    says: "The act was itself self-defence against a prior armed attack.",
    record: "prior uses of force",
  }),
];
