import { type DateSpan, type Day, writeDate } from "../base/index.ts";
import type { Formula, Openness } from "./formula.ts";
import type { Entry, Instrument, LifeEvent, LifeKind, Term } from "./instrument.ts";
import type { Note } from "./note.ts";
import type { Scene } from "./scene.ts";

type Step = Formula<Note>;

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
const PAUSES: ReadonlySet<LifeKind> = new Set(["suspended", "resumed", "provisionally applied"]);
const APPROVES: ReadonlySet<LifeKind> = new Set(["approved", "ratified", "acceded"]);
const NEVER: Step = { op: "const", value: false };

const constant = (value: boolean, note: Note): Step => ({ op: "const", value, note });

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

/** Compares an uncertain day with the law date: past, still to come, or not to be told. */
export function passed(span: DateSpan, day: Day): boolean | undefined {
  if (span.to <= day) return true;
  return span.from > day ? false : undefined;
}

/** Whether a dated version of a provision or term is the one of a day, or may be. */
export function isValidOn({ from, until }: Term["valid"], day: Day): boolean {
  return (!from || passed(from, day) !== false) && (!until || passed(until, day) !== true);
}

function startOf(scene: Scene, party: string, id: string): Step {
  if (joinsLater(scene, party)) return NEVER;
  const { entry: how, signed } = scene.instrument;
  // Whatever its own conditions, no text is in force before it is signed.
  const unsigned = how.how === "when" && signed !== undefined && passed(signed, scene.lawDate) === false;
  return unsigned ? signing(scene, party, id) : entry(scene, how, `${id}/entry`);
}

/** Whether the first thing a state did was to join on a day of its own; one that left and came back was there before. */
function joinsLater(scene: Scene, party: string): boolean {
  const [first] = actsOf(scene, party).filter((event) => event.party === party && !PAUSES.has(event.kind));
  return first !== undefined && JOINS.has(first.kind);
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

/** Runs through a party's acts in order: a joining starts, a leaving ends, the next joining starts again. */
function fold(scene: Scene, id: string, start: Step, acts: readonly LifeEvent[]): Step {
  return acts.reduce((state, event) => {
    const step = happened(scene, event, `${id}/${event.id}`);
    return ENDS.has(event.kind) ? endedBy(state, step) : startedBy(state, step);
  }, start);
}

function actsOf({ instrument }: Scene, party: string): LifeEvent[] {
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

function eventsOf(instrument: Instrument, party: string, kinds: ReadonlySet<LifeKind>): LifeEvent[] {
  const mine = instrument.life.filter(
    (event) => kinds.has(event.kind) && (event.party === party || event.party === "all"),
  );
  const day = ({ on }: LifeEvent) => on?.from ?? "9999";
  return mine.sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1));
}

function happened(scene: Scene, event: LifeEvent, id: string): Step {
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

function open(scene: Scene, event: string, openness: Openness, note: Note): Step {
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
