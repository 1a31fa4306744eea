import type { Clause } from "../clause.ts";
import type { Sentence } from "../condition.ts";
import type { Formula } from "../formula.ts";
import { isParty } from "../lifecycle.ts";
import type { Note } from "../note.ts";
import { isRanked } from "../ranks.ts";
import { attackersOf, resolve, type Scene } from "../scene.ts";

/** A sentence on the author of the event: a state of which more is asked. */
const fromA = (
  name: string,
  pattern: string,
  says: string,
  besides: (scene: Scene, state: string, id: string, args: Sentence["args"]) => readonly Formula<Note>[],
  unnamed = true,
): Clause => ({
  name,
  pattern,
  says,
  ground: ({ id, args }, scene) =>
    fromState(id, scene, name, args, (state, at) => besides(scene, state, at, args), unnamed),
});

const constant = (value: boolean): Formula<Note> => ({ op: "const", value });

const regionsOf = ({ corpus }: Scene, state: string) => corpus.actors.get(state)?.regions ?? [];

export const authorClauses: readonly Clause[] = [
  fromA(
    "third-state",
    "{event:event} came from a third state",
    "The author is a state, and not a party to this instrument.",
    (scene, state, id) => [{ op: "not", of: isParty(scene, state, id) }],
  ),
  fromA(
    "came-from-state",
    "{event:event} came from a state",
    "The author is a state: its armed forces did it, or it sent the group that did.",
    () => [],
  ),
  fromA(
    "from-region",
    "{event:event} came from a state in {region:region}",
    "The author is a state that carries the tag of the region.",
    (scene, state, _, { region = "" }) => [constant(regionsOf(scene, state).includes(region))],
    false,
  ),
  fromA(
    "from-elsewhere",
    "{event:event} came from a state outside {region:region}",
    "The author is a state that does not carry the tag of the region.",
    (scene, state, _, { region = "" }) => [constant(!regionsOf(scene, state).includes(region))],
    false,
  ),
  fromA(
    "from-great-power",
    "{event:event} came from a great power",
    "The author ranked as a great power on the day.",
    (scene, state) => [constant(isRanked(scene.corpus, state, "great power", scene.event.on.from))],
    false,
  ),
];

/** Something from outside the state struck: another state did it, or it was directed from abroad. */
export const outsideClause: Clause = {
  name: "from-outside",
  pattern: "{event:event} came from outside {victim:state}",
  says: "Another state did it, or a group that was directed from abroad.",
  ground: (sentence, scene) => {
    const { id } = sentence;
    const args = { event: scene.event.id };
    const leaf = (clause: string, text: string): Sentence => ({
      op: "sentence",
      id: `${id}/${clause}`,
      clause,
      args,
      text,
    });
    const of = [scene.ground(leaf("came-from-state", "")), scene.ground(leaf("from-abroad", ""))];
    const victim = resolve(scene, sentence.args.victim);
    return { op: "any", of, note: { id, code: "from-outside", args: { ...args, victim }, cites: [] } };
  },
};

/** The author is a state of which more may be asked: one that is named, or another, of which nothing is known. */
function fromState(
  id: string,
  scene: Scene,
  code: string,
  args: Sentence["args"],
  besides: (state: string, id: string) => readonly Formula<Note>[],
  unnamed: boolean,
): Formula<Note> {
  const event = scene.event.id;
  const sentence = (clause: string, index: number, more: Record<string, string>) =>
    scene.ground({
      op: "sentence",
      id: `${id}/${clause}-${index}`,
      clause,
      args: { event, ...more },
      text: "",
    });
  // Where both sides struck, the state struck is not asked whether it struck itself.
  const others = attackersOf(scene).filter((state) => state !== scene.event.victim);
  const authors = others.map((state, index): Formula<Note> => {
    const did = ["forces-of", "sent-group"].map((clause) => sentence(clause, index, { state }));
    return { op: "all", of: [...besides(state, `${id}/party-${index}`), { op: "any", of: did }] };
  });
  const of = unnamed ? [...authors, sentence("forces-unnamed", 0, {})] : authors;
  return {
    op: "any",
    of,
    note: { id, code, args: { event, ...(args.region && { region: args.region }) }, cites: [] },
  };
}
