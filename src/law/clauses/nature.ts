import { factClause } from "./fact.ts";

const nature = (name: string, pattern: string, says: string) =>
  factClause({ name, pattern, says, record: "nature of the event" });

/** What kind of event it was: its means, its place in the air or on the ground, its gravity. */
export const natureClauses = [
  nature("force-used", "force was used in {event:event}", "Armed force was used, not only threatened."),
  nature(
    "weapons-against-territory",
    "{event:event} used weapons against territory",
    "Bombardment or any weapons against the territory of a state (resolution 3314, art. 3(b)).",
  ),
  nature(
    "ground-forces-crossed",
    "ground forces crossed the border in {event:event}",
    "Troops entered the territory of the state attacked.",
  ),
  nature("sudden", "{event:event} was sudden", "The act came without warning."),
  nature(
    "grave",
    "the scale and effects of {event:event} were grave",
    "The act belongs, by scale and effects, to the most grave forms of the use of force.",
  ),
  nature(
    "grave-series",
    "{event:event} belongs to a series that is grave taken together",
    "Several acts reach gravity by accumulation.",
  ),
  nature(
    "independence-threatened",
    "{event:event} threatened the independence of {state:state}",
    "The act clearly threatened independence, short of an attack or with it.",
  ),
  nature(
    "inner-unrest",
    "{event:event} was unrest inside {state:state}",
    "A rising, mutiny, coup or riot inside the state.",
  ),
  nature("nuclear", "nuclear weapons were used in {event:event}", "Nuclear weapons were used."),
  nature(
    "communist",
    "{event:event} was aggression by a communist state",
    "The author was a communist state, as some undertakings of the 1950s ask.",
  ),
  nature(
    "brings-conflict",
    "help to {victim:state} would bring {obligor:state} into conflict with {state:state}",
    "Helping would lead to armed conflict with a state that the treaty spares.",
  ),
  nature("threat-made", "{event:event} was a threat of force", "Force was threatened or prepared, not used."),
];
