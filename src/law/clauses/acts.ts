import { factClause } from "./fact.ts";

/** Acts that texts and doctrines wait for: requests, declarations, talks, decisions of organs. */
export const actClauses = [
  factClause({
    name: "asked-military-help",
    pattern: "{victim:state} asked {obligor:state} for military help",
    says: "A request for military help was made to that state.",
    record: "requests",
  }),
  factClause({
    name: "asked-help",
    pattern: "{victim:state} asked for help against {event:event}",
    says: "The victim asked other states for help in any form.",
    record: "requests",
  }),
  factClause({
    name: "declared-attacked",
    pattern: "{victim:state} declared itself the victim of an armed attack",
    says: "The victim formed and declared the view that it was attacked (Nicaragua, para 195).",
    record: "declarations",
  }),
  factClause({
    name: "asked-consultation",
    pattern: "{state:state} asked for consultations on {event:event}",
    says: "A party asked for the consultation that a treaty foresees.",
    record: "requests",
  }),
  factClause({
    name: "invoked",
    pattern: "{state:state} invoked {instrument:name}",
    says: "A party formally called on the treaty.",
    record: "requests",
  }),
  factClause({
    name: "released",
    pattern: "{victim:state} released {obligor:state} from its duty",
    says: "The one to whom help is owed let the other off.",
    record: "releases",
  }),
  factClause({
    name: "needed-facilities",
    pattern: "{victim:state} needed facilities of {obligor:state}",
    says: "Bases, ports or passage of the ally were needed.",
    record: "requests",
  }),
  factClause({
    name: "tried-settlement",
    pattern: "{state:state} tried peaceful settlement of {event:event}",
    says: "Conciliation, mediation or arbitration was tried first.",
    record: "consultations",
  }),
  factClause({
    name: "consulted",
    pattern: "{victim:state} and {obligor:state} consulted",
    says: "The two consulted about the event.",
    record: "consultations",
  }),
  factClause({
    name: "settled-form",
    pattern: "{victim:state} and {obligor:state} settled the form of help",
    says: "Urgent talks fixed the extent and form of the help.",
    record: "consultations",
  }),
  factClause({
    name: "parliament-leave",
    pattern: "the parliament of {state:state} gave leave to send forces",
    says: "The legislature authorised sending forces abroad.",
    record: "decisions at home",
  }),
  factClause({
    name: "council-acted",
    pattern: "the Security Council took the measures that peace required in {event:event}",
    says: "The Council took the measures that end the right of self-defence (Charter, art. 51).",
    record: "Security Council",
  }),
  factClause({
    name: "council-too-slight",
    pattern: "the Security Council found {event:event} too slight",
    says: "The Council concluded that the acts were not of sufficient gravity (resolution 3314, art. 2).",
    record: "Security Council",
  }),
  factClause({
    name: "council-authorised",
    pattern: "the Security Council authorised force against {event:event}",
    says: "The Council authorised the use of force (Charter, arts 42, 53).",
    record: "Security Council",
  }),
  factClause({
    name: "act-authorised",
    pattern: "the Security Council authorised {event:event} itself",
    says: "The Council authorised the very act, which is then no breach (Charter, arts 39 to 42).",
    record: "Security Council",
  }),
  factClause({
    name: "organ-decided",
    pattern: "{organ:state} decided on help against {event:event}",
    says: "The competent organ of an alliance decided.",
    record: "decisions of organs",
  }),
  factClause({
    name: "helped-aggressor",
    pattern: "{state:state} helped the attacker of {victim:state}",
    says: "A state gave the aggressor help that prolongs the aggression.",
    record: "help to the attacker",
  }),
  factClause({
    name: "joined-hostile-alliance",
    pattern: "{state:state} joined an alliance against {victim:state}",
    says: "A state entered an alliance or took part in acts aimed at its partner.",
    record: "hostile alliances",
  }),
  factClause({
    name: "stationed-third-forces",
    pattern: "{state:state} let forces of a third party stand at the border with {victim:state}",
    says: "Forces of a third party were deployed along the mutual border.",
    record: "third-party forces",
  }),
];
