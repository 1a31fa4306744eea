import type { Clause } from "../clause.ts";
import type { Formula } from "../formula.ts";
import { hasApproved, isParty, matterFormula } from "../lifecycle.ts";
import type { Note } from "../note.ts";
import { resolve, type Scene } from "../scene.ts";

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

/** Some author that the incident names, or an unnamed state, is a state outside the instrument. */
export const thirdStateClause: Clause = {
  name: "third-state",
  pattern: "{event:event} came from a third state",
  says: "The author is a state, and not a party to this instrument.",
  ground: (sentence, scene) =>
    fromState(sentence.id, scene, "third-state", (state) => !isMember(scene, state)),
};

export const anyStateClause: Clause = {
  name: "came-from-state",
  pattern: "{event:event} came from a state",
  says: "The author is a state: its armed forces did it, or it sent the group that did.",
  ground: (sentence, scene) => fromState(sentence.id, scene, "came-from-state", () => true),
};

function isMember(scene: Scene, state: string): boolean {
  const formula = isParty(scene, state, "");
  return formula.op === "const" && formula.value;
}

function fromState(
  id: string,
  scene: Scene,
  code: string,
  counts: (state: string) => boolean,
): Formula<Note> {
  const states = scene.incident.attackers.filter(counts);
  const sentence = (clause: string, index: number, args: Record<string, string>) =>
    scene.ground({ op: "sentence", id: `${id}/${clause}-${index}`, clause, args, text: "" });
  const event = scene.event.id;
  const of = [
    ...states.map((state, index) => sentence("forces-of", index, { event, state })),
    ...states.map((state, index) => sentence("sent-group", index, { event, state })),
    sentence("forces-unnamed", 0, { event }),
  ];
  return { op: "any", of, note: { id, code, args: { event }, cites: [] } };
}
