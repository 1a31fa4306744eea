import type { Clause } from "../clause.ts";
import { hasApproved, isParty, matterFormula } from "../lifecycle.ts";
import { resolve } from "../scene.ts";

/** A party on the law date: it joined and has not left. Whether the text is in force is asked apart. */
export const partyClause: Clause = {
  name: "is-party",
  pattern: "{state:state} is a party",
  says: "The state is a party to this instrument on the law date.",
  ground: (sentence, scene) => isParty(scene, resolve(scene, sentence.args.state), sentence.id),
};

export const approvedClause: Clause = {
  name: "has-approved",
  pattern: "{state:state} has approved",
  says: "The state has approved or ratified this instrument by the law date.",
  ground: (sentence, scene) => hasApproved(scene, resolve(scene, sentence.args.state), sentence.id),
};

export const matterClause: Clause = {
  name: "matter",
  pattern: "matter {matter:name} holds",
  says: "A matter of the instrument itself that is settled or unknown: its unpublished clause, a notification.",
  ground: (sentence, scene) => matterFormula(scene, sentence.args.matter ?? "", sentence.id),
};
