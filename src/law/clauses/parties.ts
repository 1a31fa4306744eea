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
    fromState(sentence.id, scene, "third-state", (state, index) => [
      { op: "not", of: isParty(scene, state, `${sentence.id}/party-${index}`) },
    ]),
};

export const anyStateClause: Clause = {
  name: "came-from-state",
  pattern: "{event:event} came from a state",
  says: "The author is a state: its armed forces did it, or it sent the group that did.",
  ground: (sentence, scene) => fromState(sentence.id, scene, "came-from-state", () => []),
};

/** The author is a state of which more may be asked: one that the incident names, or another, of which nothing is. */
function fromState(
  id: string,
  scene: Scene,
  code: string,
  besides: (state: string, index: number) => readonly Formula<Note>[],
): Formula<Note> {
  const event = scene.event.id;
  const sentence = (clause: string, index: number, args: Record<string, string>) =>
    scene.ground({ op: "sentence", id: `${id}/${clause}-${index}`, clause, args, text: "" });
  // Where both sides struck, the state struck is not asked whether it struck itself.
  const others = scene.incident.attackers.filter((state) => state !== scene.event.victim);
  const authors = others.map((state, index): Formula<Note> => {
    const did = ["forces-of", "sent-group"].map((clause) => sentence(clause, index, { event, state }));
    return { op: "all", of: [...besides(state, index), { op: "any", of: did }] };
  });
  const of = [...authors, sentence("forces-unnamed", 0, { event })];
  return { op: "any", of, note: { id, code, args: { event }, cites: [] } };
}
