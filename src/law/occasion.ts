import { factKey } from "./atoms.ts";
import type { Subject } from "./candidate.ts";
import { factAt } from "./facts.ts";
import type { Formula } from "./formula.ts";
import { hinged } from "./hinge.ts";
import type { Reservation } from "./instrument.ts";
import { passed } from "./law-date.ts";
import { isParty } from "./lifecycle.ts";
import type { Note } from "./note.ts";
import type { Scene } from "./scene.ts";
import type { SharedGround } from "./shared-ground.ts";

/** The question of general law on whether a breach by the beneficiary releases the other side. */
const PRIOR_BREACH = "prior-breach";

/** The occasion of a duty for this obligor: the text's own, its reservations, and no release by prior breach. */
export function occasionOf(scene: Scene, subject: Subject, shared: SharedGround): Formula<Note> {
  const { provision, obligor } = subject;
  const text = provision.occasion ? shared.ground(scene, provision.occasion) : amongParties(scene, subject);
  const reserved = (provision.reservations ?? [])
    .filter(({ party, on }) => (party === obligor || party === "all") && made(on, scene))
    .map((each) => reservationOn(scene, each));
  const more = [...reserved, ...notReleased(scene, subject)];
  return more.length === 0 ? text : { op: "all", of: [text, ...more] };
}

/** A promise runs among the parties alone, or toward those it names; general law toward everybody. */
export function amongParties(scene: Scene, { instrument, provision, beneficiary }: Subject): Formula<Note> {
  if (instrument.baseline || typeof provision.toward === "object") return { op: "const", value: true };
  return isParty(scene, beneficiary, `${instrument.id}/${provision.id}/beneficiary`);
}

const made = (on: Reservation["on"], { lawDate }: Scene) => on === undefined || passed(on, lawDate) !== false;

function reservationOn(
  scene: Scene,
  { id, party, requires, excludes, question, sources }: Reservation,
): Formula<Note> {
  const { instrument, provision = "" } = scene;
  const at = `${instrument.id}/${provision}/reservations/${id}`;
  const effective = hinged(scene, question, at);
  const off: Formula<Note> = { op: "not", of: effective };
  const wanted: Formula<Note>[] = requires ? [{ op: "any", of: [off, scene.ground(requires)] }] : [];
  const barred: Formula<Note>[] = excludes
    ? [{ op: "any", of: [off, { op: "not", of: scene.ground(excludes) }] }]
    : [];
  const note: Note = {
    id: at,
    code: "reservation",
    args: { instrument: instrument.id, reservation: id, provision, state: party },
    cites: [{ to: "event", instrument: instrument.id, event: id, sources }],
  };
  return { op: "all", of: [...wanted, ...barred], note };
}

/** Only where some account says that the beneficiary broke the instrument is it asked whether that releases. */
function notReleased(scene: Scene, { instrument, beneficiary, provision }: Subject): Formula<Note>[] {
  const args = { state: beneficiary, instrument: instrument.id };
  if (!factAt(scene.incident, factKey("broke-treaty", args))) return [];
  if (!scene.corpus.questions.has(PRIOR_BREACH)) return [];
  const id = `${instrument.id}/${provision.id}/${PRIOR_BREACH}`;
  const asked = { victim: beneficiary, instrument: instrument.id };
  const of = scene.ground({ op: "sentence", id, clause: PRIOR_BREACH, args: asked, text: "" });
  return [{ op: "not", of, note: { id: `${id}/exception`, code: "exception-of", args: {}, cites: [] } }];
}
