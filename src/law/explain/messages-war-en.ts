import { type Statement, say } from "./say.ts";

/** What the sentences on war, authors, places and determinations say in English, when they hold and when not. */
export const warStatements: Readonly<Record<string, Statement>> = {
  "not-raised": say("the exception applies", "no account raises the exception"),
  "from-region": say("{event} came from a state in {region}", "{event} came from no state in {region}"),
  "from-elsewhere": say(
    "{event} came from a state outside {region}",
    "{event} came from no state outside {region}",
  ),
  "from-great-power": say("{event} came from a great power", "{event} came from no great power"),
  "from-outside": say("{event} came from outside {victim}", "{event} did not come from outside {victim}"),
  "two-great-powers": say(
    "two or more great powers attacked {victim}",
    "fewer than two great powers attacked {victim}",
  ),
  "same-state": say("{victim} is the state named", "the promise names {state}, not {victim}"),
  "at-war": say("{state} was at war", "{state} was not at war"),
  "struck-first": say("{state} had used force first", "{state} had not used force first"),
  "bound-elsewhere": say(
    "{state} has to help {victim} under the {instrument}",
    "{state} does not have to help {victim} under the {instrument}",
  ),
  "not-bound-elsewhere": say(
    "{state} is bound by {instrument}",
    "{instrument} binds {state} to nothing here",
  ),
  "party-to": say("{state} is a party to the {instrument}", "{state} is not a party to the {instrument}"),
  reservation: say(
    "the reservation of {state} leaves the duty as it is: {reservation}",
    "the reservation of {state} takes the case out: {reservation}",
  ),
  "began-before": say(
    "{event} went on, and counts from the day of entry into force",
    "{event} began before the text was in force, and does not count",
  ),
  "declared-war": say("{state} declared war on {victim}", "{state} did not declare war on {victim}"),
  "held-covered": say(
    "the parties held that the clause covers {event}",
    "the parties did not hold that the clause covers {event}",
  ),
  "held-not-covered": say(
    "the parties held that the clause does not cover {event}",
    "the parties did not hold that the clause leaves {event} out",
  ),
  "taken-in-force": say(
    "the {instrument} is taken to be in force for {state}",
    "the {instrument} is not taken to be in force for {state}",
  ),
  "party-held-covered": say(
    "{state} held that the {instrument} applies",
    "{state} did not hold that the {instrument} applies",
  ),
  resisted: say("{victim} resisted with its forces", "{victim} did not resist with its forces"),
  "asked-consultation": say("{state} asked for consultations", "{state} did not ask for consultations"),
  invoked: say("{state} invoked the {instrument}", "{state} did not invoke the {instrument}"),
  "gave-armed-help": say("{state} gave {victim} armed help", "{state} gave {victim} no armed help"),
  "in-region": say("{place} lies in {region}", "{place} does not lie in {region}"),
  "on-recognised-territory": say(
    "{place} is recognised as territory of {state}",
    "{place} is not recognised as territory of {state}",
  ),
  "on-administered-territory": say("{state} administers {place}", "{state} does not administer {place}"),
  "on-claimed-territory": say("{state} holds or claims {place}", "{state} neither holds nor claims {place}"),
  "from-ally": say("{event} came from an ally of {state}", "{event} did not come from an ally of {state}"),
  backed: say("{state} supported the attack", "{state} did not support the attack"),
  "from-abroad": say("{event} was directed from abroad", "{event} was not directed from abroad"),
  mobilised: say("{state} mobilised against {victim}", "{state} did not mobilise against {victim}"),
  "power-joined": say(
    "another power joined the war against {victim}",
    "no other power joined the war against {victim}",
  ),
  provoked: say("{state} gave cause short of force", "{state} gave no cause short of force"),
  consented: say("{victim} consented to {event}", "{victim} did not consent to {event}"),
  "consent-forced": say("the consent of {victim} was forced", "the consent of {victim} was not forced"),
  "lawful-authority": say(
    "the government of {state} invited {event}",
    "it was not the government of {state} that invited {event}",
  ),
  "agreed-occasion": say(
    "{state} and {victim} agreed on action against {enemy}",
    "{state} and {victim} did not agree on action against {enemy}",
  ),
  "constitution-changed": say(
    "the constitution of {state} changed after the {instrument} was made",
    "the constitution of {state} did not change after the {instrument} was made",
  ),
  released: say("{victim} let {obligor} off its duty", "{victim} did not let {obligor} off its duty"),
  "needed-facilities": say(
    "{victim} needed facilities of {obligor}",
    "{victim} needed no facilities of {obligor}",
  ),
  "tried-settlement": say("{state} tried peaceful settlement", "{state} did not try peaceful settlement"),
  "guarantors-agreed": say(
    "the guarantors under the {instrument} agreed to act",
    "the guarantors under the {instrument} did not agree to act",
  ),
  "organ-recommended": say("{organ} recommended help", "{organ} recommended no help"),
  "organ-blamed": say("{organ} held {state} responsible", "{organ} did not hold {state} responsible"),
  "council-recommended": say(
    "the Security Council recommended help",
    "the Security Council recommended no help",
  ),
  "act-authorised": say(
    "the Security Council authorised {event}",
    "the Security Council did not authorise {event}",
  ),
  "council-ordered": say(
    "the Security Council ordered members to act",
    "the Security Council ordered nobody to act",
  ),
  "broke-treaty": say("{state} broke the {instrument}", "{state} did not break the {instrument}"),
  "order-broken": say(
    "{event} broke what the {instrument} guarantees",
    "{event} broke nothing that the {instrument} guarantees",
  ),
  "met-levels": say(
    "{state} met the force levels of the {instrument}",
    "{state} did not meet the force levels of the {instrument}",
  ),
  "state-in-region": say("{state} is in {region}", "{state} is not in {region}"),
  "independence-threatened": say(
    "{event} threatened the independence of {state}",
    "{event} did not threaten the independence of {state}",
  ),
  "inner-unrest": say("{event} was unrest inside {state}", "{event} was no unrest inside {state}"),
  nuclear: say("nuclear weapons were used", "no nuclear weapons were used"),
  communist: say(
    "{event} was aggression by a communist state",
    "{event} was no aggression by a communist state",
  ),
  "brings-conflict": say(
    "help would bring {obligor} into conflict with {state}",
    "help would not bring {obligor} into conflict with {state}",
  ),
};
