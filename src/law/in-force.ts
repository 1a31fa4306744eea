import { factKey } from "./atoms.ts";
import { ANY_STATE, type Subject } from "./candidate.ts";
import { reading } from "./clauses/readings.ts";
import { factAt } from "./facts.ts";
import type { Formula } from "./formula.ts";
import type { Instrument } from "./instrument.ts";
import { movesApart } from "./life-acts.ts";
import { inForce, isParty } from "./lifecycle.ts";
import type { Note } from "./note.ts";
import { isAlways, isNever } from "./refused.ts";
import type { Scene } from "./scene.ts";

/** The question of general law on acts that began before a pact was in force. */
const TEMPORAL_SCOPE = "temporal-scope";

/**
 * Whether the instrument is in force for the obligor on the law date, and was when the event happened or while it lasts.
 * A reader who chose the law date asks by that day alone.
 */
export function inForceFor(
  scene: Scene,
  { instrument, obligor, beneficiary, event }: Subject,
  dated: boolean,
): Formula<Note> {
  const who = obligor === ANY_STATE ? beneficiary : obligor;
  const id = `${instrument.id}/in-force/${who}`;
  const asDated = between(scene, [who, beneficiary], instrument);
  const now = taken(scene, takenBy(scene, { obligor, beneficiary }), `${id}/taken`, asDated);
  if (dated || instrument.baseline) return now;
  const day = event.continues ? event.on.from : event.on.to;
  if (day >= scene.lawDate) return now;
  const then = inForce(scene.at({ lawDate: day }), who, `${id}/when-it-began`);
  if (isAlways(then)) return now;
  const lasted = event.continues === true && event.on.to >= scene.lawDate;
  return { op: "all", of: [now, lasted ? { op: "any", of: [then, continuing(scene, id)] } : then] };
}

type Ground = readonly [clause: string, args: Readonly<Record<string, string>>];

/** What the incident says of the text's being in force: that a hypothetical takes it so, or that the parties apply the clause in common. */
export function takenBy(
  { instrument, provision = "", event, incident }: Scene,
  { obligor, beneficiary }: Pick<Subject, "obligor" | "beneficiary">,
): Ground[] {
  const state = obligor === ANY_STATE ? beneficiary : obligor;
  const grounds: readonly Ground[] = [
    ["taken-in-force", { instrument: instrument.id, state }],
    ["held-covered", { provision, instrument: instrument.id, event: event.id }],
  ];
  return grounds.filter(([clause, args]) => factAt(incident, factKey(clause, args)));
}

/** Where dates leave it open, what the incident says of it counts as well; what dates settle nobody takes otherwise. */
function taken(scene: Scene, grounds: readonly Ground[], id: string, asDated: Formula<Note>): Formula<Note> {
  if (grounds.length === 0 || isAlways(asDated) || isNever(asDated)) return asDated;
  const of = grounds.map(([clause, args]) =>
    scene.ground({ op: "sentence", id: `${id}/${clause}`, clause, args, text: "" }),
  );
  return { op: "any", of: [...of, asDated], note: { id, code: "any-of", args: {}, cites: [] } };
}

/** In force between two: the other side must not have left it, nor be yet to join. Of a state that never was a party it is not asked. */
function between(
  scene: Scene,
  [obligor, beneficiary]: readonly [string, string],
  { id, baseline }: Instrument,
): Formula<Note> {
  const own = inForce(scene, obligor, `${id}/in-force/${obligor}`);
  if (baseline || obligor === beneficiary || !movesApart(scene, beneficiary)) return own;
  return { op: "all", of: [own, isParty(scene, beneficiary, `${id}/in-force/${beneficiary}`)] };
}

/** An act that goes on, read as falling under the pact from its entry into force. */
function continuing(scene: Scene, id: string): Formula<Note> {
  const taken = reading(scene, TEMPORAL_SCOPE, "continuing-act", `${id}/continuing`);
  const note: Note = {
    id: `${id}/temporal-scope`,
    code: "began-before",
    args: { event: scene.event.id },
    cites: [],
  };
  return { op: "all", of: [taken], note };
}
