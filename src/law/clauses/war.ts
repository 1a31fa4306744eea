import { factClause } from "./fact.ts";

/** War, its outbreak, and what a victim did about it. */
export const warClauses = [
  factClause({
    name: "declared-war",
    pattern: "{state:state} declared war on {victim:state}",
    says: "A declaration of war was made.",
    record: "declarations of war",
  }),
  factClause({
    name: "mobilised",
    pattern: "{state:state} mobilised against {victim:state}",
    says: "Forces were mobilised; mobilisation is no attack.",
    record: "mobilisation",
  }),
  factClause({
    name: "power-joined",
    pattern: "another power joined the war against {victim:state}",
    says: "A power that was not in the war at first entered it against that state.",
    record: "third-party entry",
  }),
  factClause({
    name: "gave-armed-help",
    pattern: "{state:state} gave {victim:state} armed help",
    says: "A state came to the help of the victim with its forces.",
    record: "third-party entry",
  }),
  factClause({
    name: "provoked",
    pattern: "{state:state} gave cause for {event:event} short of force",
    says: "An act short of force that the other side gives as its cause: an ultimatum, a breach, murders.",
    record: "provocation",
  }),
  factClause({
    name: "resisted",
    pattern: "{victim:state} resisted {event:event} with its forces",
    says: "The victim fought; it did not give way.",
    record: "resistance",
  }),
  factClause({
    name: "consented",
    pattern: "{victim:state} consented to {event:event}",
    says: "Consent was given, by whomever and however.",
    record: "consent",
  }),
  factClause({
    name: "consent-forced",
    pattern: "the consent of {victim:state} to {event:event} was forced",
    says: "Consent was given under threat.",
    record: "consent",
  }),
  factClause({
    name: "lawful-authority",
    pattern: "the authority that invited {event:event} was the government of {state:state}",
    says: "Whoever invited or consented was the government that may speak for the state.",
    record: "consent",
  }),
  factClause({
    name: "agreed-occasion",
    pattern: "{state:state} and {victim:state} agreed on action against {enemy:state}",
    says: "The allies agreed that the occasion for common action had come.",
    record: "determinations",
  }),
  factClause({
    name: "constitution-changed",
    pattern: "the constitution of {state:state} changed after {instrument:name} was made",
    says: "The state has another form of government than the one that made the treaty.",
    record: "changes of government",
  }),
];
