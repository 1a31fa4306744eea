import { writeDate } from "../base/index.ts";
import type { Entry, LifeKind } from "./instrument.ts";
import { passed } from "./law-date.ts";
import {
  actsOf,
  constant,
  eventsOf,
  fold,
  happened,
  joinsLater,
  open,
  PAUSES,
  type Step,
} from "./life-acts.ts";
import type { Note } from "./note.ts";
import type { Scene } from "./scene.ts";

const APPROVES: ReadonlySet<LifeKind> = new Set(["approved", "ratified", "acceded"]);
const NEVER: Step = { op: "const", value: false };

/** Whether the instrument is in force for a party on the law date. */
export function inForce(scene: Scene, party: string, id: string): Step {
  const { instrument } = scene;
  const note: Note = { id, code: "in-force", args: { instrument: instrument.id, state: party }, cites: [] };
  if (!instrument.parties.includes(party)) return constant(false, { ...note, code: "no-party" });
  return { op: "all", of: [fold(scene, id, startOf(scene, party, id), actsOf(scene, party))], note };
}

/** Whether a state belongs to the circle of parties on the law date, leaving aside whether the text is in force. */
export function isParty(scene: Scene, party: string, id: string): Step {
  const { instrument } = scene;
  const note: Note = { id, code: "is-party", args: { instrument: instrument.id, state: party }, cites: [] };
  if (!instrument.parties.includes(party)) return constant(false, note);
  const acts = actsOf(scene, party).filter(({ kind }) => !PAUSES.has(kind));
  return { op: "all", of: [fold(scene, id, signing(scene, party, id), acts)], note };
}

/** Whether every step of a party's approval that the record knows was done by the law date. */
export function hasApproved(scene: Scene, party: string, id: string): Step {
  const steps = eventsOf(scene.instrument, party, APPROVES);
  const note: Note = {
    id,
    code: "has-approved",
    args: { instrument: scene.instrument.id, state: party },
    cites: [],
  };
  if (steps.length === 0) return open(scene, `${party}/approved`, "unknown", note);
  return { op: "all", of: steps.map((event) => happened(scene, event, `${id}/${event.id}`)), note };
}

/** A matter of the instrument itself: its unpublished clause, a notification not seen. */
export function matterFormula(scene: Scene, matter: string, id: string): Step {
  const { instrument } = scene;
  const found = instrument.matters.find((each) => each.id === matter);
  const cites = [{ to: "matter" as const, instrument: instrument.id, matter, sources: found?.sources ?? [] }];
  const atom = scene.atoms.number({
    key: `matter(${instrument.id}/${matter})`,
    kind: "matter",
    instrument: instrument.id,
    matter,
  });
  return {
    op: "atom",
    atom,
    note: { id, code: "matter", args: { instrument: instrument.id, matter }, cites },
  };
}

function startOf(scene: Scene, party: string, id: string): Step {
  if (joinsLater(scene, party)) return NEVER;
  const { entry: how, signed } = scene.instrument;
  // Whatever its own conditions, no text is in force before it is signed.
  const unsigned = how.how === "when" && signed !== undefined && passed(signed, scene.lawDate) === false;
  return unsigned ? signing(scene, party, id) : entry(scene, how, `${id}/entry`);
}

function signing(scene: Scene, party: string, id: string): Step {
  const { instrument, lawDate } = scene;
  if (joinsLater(scene, party)) return NEVER;
  const date = instrument.signed ? writeDate(instrument.signed) : "";
  const cites = [
    { to: "event" as const, instrument: instrument.id, event: "signature", sources: instrument.sources },
  ];
  const args = { instrument: instrument.id, state: party, date };
  const note: Note = { id: `${id}/signed`, code: "signed-by", args, cites };
  const value = instrument.signed === undefined || passed(instrument.signed, lawDate);
  return value === undefined ? open(scene, "signature", "unknown", note) : constant(value, note);
}

function entry(scene: Scene, how: Entry, id: string): Step {
  const base = { instrument: scene.instrument.id };
  const cites = [
    {
      to: "event" as const,
      instrument: scene.instrument.id,
      event: "entry into force",
      sources: how.sources,
    },
  ];
  if (how.how === "not")
    return constant(false, { id, code: "entry-not", args: { ...base, why: how.why }, cites });
  if (how.how === "when") {
    return { op: "all", of: [scene.ground(how.when)], note: { id, code: "entry-when", args: base, cites } };
  }
  const note: Note = { id, code: "entry-on", args: { ...base, date: writeDate(how.on) }, cites };
  const value = passed(how.on, scene.lawDate);
  return value === undefined ? open(scene, "entry", "unknown", note) : constant(value, note);
}
