import { warStatements } from "./messages-war-en.ts";
import { type Statement, say } from "./say.ts";

/** What each step of a proof says, in English. Slots are filled with names, titles and dates. */
export const statements: Readonly<Record<string, Statement>> = {
  ...warStatements,
  "force-used": say("armed force was used in {event}", "no armed force was used in {event}"),
  "weapons-against-territory": say(
    "{event} used weapons against territory",
    "{event} used no weapons against territory",
  ),
  "ground-forces-crossed": say("ground forces crossed the border", "no ground forces crossed the border"),
  "forces-hit": say(
    "{event} hit forces, ships or aircraft of {state}",
    "{event} hit no forces, ships or aircraft of {state}",
  ),
  "aimed-at": say("{event} was aimed at {state}", "{event} was not aimed at {state}"),
  sudden: say("{event} was sudden", "{event} was not sudden"),
  grave: say(
    "the scale and effects of {event} were grave",
    "the scale and effects of {event} were not grave",
  ),
  "grave-series": say(
    "{event} belongs to a series that is grave taken together",
    "{event} belongs to no series that is grave taken together",
  ),
  "threat-made": say("force was threatened in {event}", "no force was threatened in {event}"),
  "forces-of": say(
    "the armed forces of {state} carried out {event}",
    "the armed forces of {state} did not carry out {event}",
  ),
  "forces-unnamed": say(
    "the armed forces of another state carried out {event}",
    "no other state's armed forces carried out {event}",
  ),
  "group-no-state": say(
    "a group of no state carried out {event}",
    "no group without a state carried out {event}",
  ),
  "sent-group": say(
    "{state} sent a group that carried out {event}",
    "{state} sent no group that carried out {event}",
  ),
  "answered-attack": say(
    "{event} answered an armed attack by {state}",
    "{event} did not answer an armed attack by {state}",
  ),
  "asked-military-help": say(
    "{victim} asked {obligor} for military help",
    "{victim} did not ask {obligor} for military help",
  ),
  "asked-help": say("{victim} asked for help", "{victim} did not ask for help"),
  "declared-attacked": say(
    "{victim} declared itself the victim of an armed attack",
    "{victim} did not declare itself the victim of an armed attack",
  ),
  "opinion-threat": say(
    "{victim} stated that it was threatened or attacked",
    "{victim} did not state that it was threatened or attacked",
  ),
  consulted: say("{victim} and {obligor} consulted", "{victim} and {obligor} did not consult"),
  "settled-form": say(
    "{victim} and {obligor} settled the form of help",
    "{victim} and {obligor} have not settled the form of help",
  ),
  "parliament-leave": say(
    "the parliament of {state} gave leave to send forces",
    "the parliament of {state} gave no leave to send forces",
  ),
  "council-acted": say(
    "the Security Council took the measures that peace required",
    "the Security Council took no measures that end self-defence",
  ),
  "council-too-slight": say(
    "the Security Council found {event} too slight",
    "the Security Council did not find {event} too slight",
  ),
  "council-authorised": say(
    "the Security Council authorised force",
    "the Security Council authorised no force",
  ),
  "organ-decided": say("{organ} decided on help", "{organ} decided on no help"),
  "helped-aggressor": say(
    "{state} helped the attacker of {victim}",
    "{state} did not help the attacker of {victim}",
  ),
  "joined-hostile-alliance": say(
    "{state} joined an alliance against {victim}",
    "{state} joined no alliance against {victim}",
  ),
  "stationed-third-forces": say(
    "{state} let forces of a third party stand at the border",
    "{state} let no forces of a third party stand at the border",
  ),
  "is-party": say("{state} is a party to the {instrument}", "{state} is not a party to the {instrument}"),
  "no-party": say("{state} is bound by the {instrument}", "{state} is not a party to the {instrument}"),
  "in-force": say("the {instrument} is in force for {state}", "the {instrument} is not in force for {state}"),
  "has-approved": say("{state} has approved the {instrument}", "{state} has not approved the {instrument}"),
  "signed-by": say("{state} signed it {date}", "{state} had not signed it by then; it did {date}"),
  "entry-on": say("it entered into force {date}", "it enters into force only {date}"),
  "entry-when": say(
    "its conditions for entry into force are met",
    "its conditions for entry into force are not met",
  ),
  "entry-not": say("it entered into force", "it has not entered into force: {why}"),
  matter: say("{matter}", "it is not so that {matter}"),
  "third-state": say("{event} came from a third state", "{event} did not come from a third state"),
  "came-from-state": say("{event} came from a state", "{event} did not come from a state"),
  "on-territory": say("{place} is territory of {state}", "{place} is not territory of {state}"),
  "on-party-territory": say(
    "{place} is territory of a party in {region}",
    "{place} is not territory of a party in {region}",
  ),
  term: say("the place and target fall under the {term}", "the place and target fall outside the {term}"),
  "term-missing": say("the {term} is defined", "no {term} was defined for this date"),
  reading: say("it is read as: {reading}", "it is not read as: {reading}"),
  position: {
    yes: "read as {reading}: met",
    no: "read as {reading}: not met",
    open: "read as {reading}: {word}",
  },
  "all-of": {
    yes: "all of these hold",
    no: "not all of these hold",
    open: "all of these are needed: {word}",
  },
  "any-of": {
    yes: "one of these is enough: met",
    no: "none of these holds",
    open: "one of these would be enough: {word}",
  },
  "exception-of": say("no exception applies", "an exception applies"),
  binding: say(
    "the {instrument} binds {state} in law",
    "the {instrument} is a political commitment of {state}",
  ),
  "life-acceded": say("{state} acceded {date}", "{state} had not acceded by then; it did {date}"),
  "life-succeeded": say("{state} succeeded to it {date}", "{state} had not succeeded to it by then"),
  "life-in-force": say(
    "it entered into force for {state} {date}",
    "it had not entered into force for {state}; it did {date}",
  ),
  "life-provisionally-applied": say(
    "{state} applied it provisionally {date}",
    "{state} did not apply it provisionally by then",
  ),
  "life-resumed": say("{state} resumed it {date}", "{state} had not resumed it by then"),
  "life-withdrew": say("{state} withdrew {date}", "{state} had not withdrawn"),
  "life-denounced": say(
    "the denunciation by {state} took effect {date}",
    "no denunciation by {state} had taken effect",
  ),
  "life-not-extended": say(
    "{state} did not extend it when its term ended {date}",
    "its first term had not ended for {state}",
  ),
  "life-terminated": say("it ended {date}", "it had not ended"),
  "life-expired": say("it ran out {date}", "it had not run out"),
  "life-suspended": say("it was suspended for {state} {date}", "it was not suspended for {state}"),
  "life-approved": say("{organ} approved it {date}", "{organ} had not approved it"),
  "life-ratified": say("{state} ratified it {date}", "{state} had not ratified it"),
};

/** What an open term says; the question is its own text, so the catalogue fills its words. */
export const openTerms: Readonly<Record<string, Statement>> = {
  "armed-attack": say("there was an armed attack on {victim}", "there was no armed attack on {victim}"),
  "armed-aggression": say(
    "there was armed aggression against {victim}",
    "there was no armed aggression against {victim}",
  ),
  aggression: say("there was aggression against {victim}", "there was no aggression against {victim}"),
  "collective-request": say(
    "others may join the defence of {victim}",
    "others may not yet join the defence of {victim}",
  ),
  threat: say("there was a threat to {victim}", "there was no threat to {victim}"),
};
