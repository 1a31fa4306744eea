import { factClause } from "./fact.ts";

const found = (name: string, pattern: string, says: string, record = "determinations") =>
  factClause({ name, pattern, says, record });

/** What organs and parties made of an event: decisions, agreed readings, a party's own view, breaches. */
export const determinationClauses = [
  found(
    "held-covered",
    "the parties held that {provision:name} of {instrument:name} covers {event:event}",
    "An organ of the treaty, or the parties in agreement, found the clause to apply. It settles open terms for that clause.",
  ),
  found(
    "held-not-covered",
    "the parties held that {provision:name} of {instrument:name} does not cover {event:event}",
    "An organ of the treaty, or the parties in agreement, found the clause not to apply. Silence is no such finding.",
  ),
  found(
    "taken-in-force",
    "{instrument:name} is taken to be in force for {state:state}",
    "A hypothetical stipulates that a text of which this is open is in force for a state.",
    "stipulations",
  ),
  found(
    "party-held-covered",
    "{state:state} held that {instrument:name} applies to {event:event}",
    "One party said so for itself: an act that a self-judging clause asks for.",
  ),
  found(
    "guarantors-agreed",
    "the guarantors under {instrument:name} agreed to act on {event:event}",
    "All guarantors agreed to act together.",
  ),
  found(
    "organ-recommended",
    "{organ:state} recommended help against {event:event}",
    "A competent organ recommended help; a recommendation does not bind.",
    "decisions of organs",
  ),
  found(
    "organ-blamed",
    "{organ:state} held {state:state} responsible for {event:event}",
    "An organ found a breach or deplored an aggression, and named the state.",
    "decisions of organs",
  ),
  found(
    "council-recommended",
    "the Security Council recommended help against {event:event}",
    "The Council recommended that members help; it did not order it.",
    "Security Council",
  ),
  found(
    "council-ordered",
    "the Security Council ordered members to act against {event:event}",
    "The Council decided with binding force that members act.",
    "Security Council",
  ),
  found(
    "broke-treaty",
    "{state:state} broke {instrument:name}",
    "A party broke the treaty, as some account has it.",
    "breaches",
  ),
  found(
    "order-broken",
    "{event:event} broke what {instrument:name} guarantees",
    "The state of affairs that a treaty guarantees was broken: neutrality, integrity, a constitution.",
    "nature of the event",
  ),
  found(
    "met-levels",
    "{state:state} met the force levels that {instrument:name} asks for",
    "A counterpart duty was met: forces that the treaty wants in the field.",
    "counterpart duties",
  ),
];
