import { writeDate } from "../base/index.ts";
import type { Formula, Openness } from "./formula.ts";
import { hinged } from "./hinge.ts";
import type { Instrument, LifeEvent, LifeKind } from "./instrument.ts";
import { passed } from "./law-date.ts";
import type { Note } from "./note.ts";
import { lifeOf } from "./running.ts";
import type { Scene } from "./scene.ts";

export type Step = Formula<Note>;

const STARTS: ReadonlySet<LifeKind> = new Set([
  "acceded",
  "succeeded",
  "in force",
  "provisionally applied",
  "resumed",
]);
const ENDS: ReadonlySet<LifeKind> = new Set([
  "withdrew",
  "denounced",
  "not extended",
  "terminated",
  "expired",
  "suspended",
]);
/** First acts by which a state joins on a day of its own, later than the others. */
const JOINS: ReadonlySet<LifeKind> = new Set(["acceded", "succeeded", "in force"]);
/** What a party may do without ceasing to be one. */
export const PAUSES: ReadonlySet<LifeKind> = new Set(["suspended", "resumed", "provisionally applied"]);
export const constant = (value: boolean, note: Note): Step => ({ op: "const", value, note });

/** Whether the first thing a state did was to join on a day of its own; one that left and came back was there before. */
export function joinsLater(scene: Scene, party: string): boolean {
  const [first] = actsOf(scene, party).filter((event) => event.party === party && !PAUSES.has(event.kind));
  return first !== undefined && JOINS.has(first.kind);
}

/** Whether a state joined or left on a day of its own. */
export function movesApart(scene: Scene, party: string): boolean {
  return (
    scene.instrument.parties.includes(party) &&
    actsOf(scene, party).some((event) => event.party === party && !PAUSES.has(event.kind))
  );
}

/** Runs through a party's acts in order: a joining starts, a leaving ends, the next joining starts again. */
export function fold(scene: Scene, id: string, start: Step, acts: readonly LifeEvent[]): Step {
  return acts.reduce((state, event) => {
    const step = happened(scene, event, `${id}/${event.id}`);
    return ENDS.has(event.kind) ? endedBy(state, step) : startedBy(state, step);
  }, start);
}

/** The acts that start or end a party's being bound, in the order of their days. */
export function actsOf({ instrument }: Scene, party: string): LifeEvent[] {
  return eventsOf(instrument, party, new Set([...STARTS, ...ENDS]));
}

/** An end that did not come says nothing; one that came decides alone, so that the proof names it. */
function endedBy(state: Step, end: Step): Step {
  if (end.op === "const") return end.value ? { op: "not", of: end } : state;
  return { op: "all", of: [state, { op: "not", of: end }] };
}

function startedBy(state: Step, start: Step): Step {
  const off = state.op === "const" && !state.value;
  if (start.op === "const") return start.value || (off && !state.note) ? start : state;
  return off && !state.note ? start : { op: "any", of: [state, start] };
}

/** The acts of a party, or of all, of certain kinds, in the order of their days; unknown days last. */
export function eventsOf(instrument: Instrument, party: string, kinds: ReadonlySet<LifeKind>): LifeEvent[] {
  const mine = lifeOf(instrument).filter(
    (event) => kinds.has(event.kind) && (event.party === party || event.party === "all"),
  );
  const day = ({ on }: LifeEvent) => on?.from ?? "9999";
  return mine.sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1));
}

/** Whether an act was done by the law date, and has its effect in the reading taken. */
export function happened(scene: Scene, event: LifeEvent, id: string): Step {
  const done = wasDone(scene, event, id);
  if (!event.question || (done.op === "const" && !done.value)) return done;
  const { note, ...act } = done;
  return { op: "all", of: [act, hinged(scene, event.question, id)], ...(note && { note }) };
}

function wasDone(scene: Scene, event: LifeEvent, id: string): Step {
  const { instrument } = scene;
  const date = event.on ? writeDate(event.on) : "";
  const cites = [
    { to: "event" as const, instrument: instrument.id, event: event.id, sources: event.sources },
  ];
  const note: Note = {
    id,
    code: `life-${event.kind.replaceAll(" ", "-")}`,
    args: { instrument: instrument.id, state: event.party, date, organ: event.organ ?? "" },
    cites,
  };
  const when = event.on && event.found ? passed(event.on, scene.lawDate) : undefined;
  if (when === undefined) return open(scene, event.id, event.disputed ? "disputed" : "unknown", note);
  return event.disputed && when ? open(scene, event.id, "disputed", note) : constant(when, note);
}

/** A point in the life of the text that is open. */
export function open(scene: Scene, event: string, openness: Openness, note: Note): Step {
  const instrument = scene.instrument.id;
  return {
    op: "atom",
    atom: scene.atoms.number({
      key: `life(${instrument}/${event})`,
      kind: "life",
      instrument,
      event,
      openness,
    }),
    note,
  };
}
