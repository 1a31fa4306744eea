import type { Day } from "../base/index.ts";
import { ANY_STATE, isProhibition, type Subject } from "./candidate.ts";
import type { Case } from "./case.ts";
import type { Incident, IncidentEvent } from "./incident.ts";
import type { Instrument, Provision } from "./instrument.ts";
import { isValidOn } from "./law-date.ts";
import { lifeOf } from "./running.ts";
import { attackersIn } from "./scene.ts";

/** Whom findings are looked for: by default the states struck, on events that answer none; or every side on every event. */
export type Sides = "the struck" | "every side";

/** One who may owe another something under an instrument: asked about by name, whether or not either is a party. */
export interface Asked {
  readonly instrument: string;
  readonly obligor: string;
  readonly beneficiary: string;
}

/** Where subjects are looked for: a case, and if given certain instruments and all sides. */
export interface Reach extends Case {
  readonly sides: Sides;
  /** Whether the reader chose the law date; else a later event is judged by the law of its own day. */
  readonly dated: boolean;
  readonly only?: readonly string[];
  /** If given, these events alone. */
  readonly events?: readonly string[];
  /** If given, these alone. */
  readonly asked?: readonly Asked[];
}

/** Everything that a finding may be about: each duty, obligor, beneficiary and event. */
export function subjectsIn(reach: Reach): Subject[] {
  const events = reach.incident.events.filter((event) => isInPlay(reach, event));
  return instrumentsInPlay(reach).flatMap((instrument) =>
    instrument.provisions.flatMap((provision) =>
      events
        .filter((event) => isValidOn(provision.valid, dayOf(reach, event)))
        .flatMap((event) =>
          pairsOn(reach, instrument, provision, event).flatMap(([obligor, beneficiary]) =>
            subjectsOf(instrument, provision, event, obligor, beneficiary),
          ),
        ),
    ),
  );
}

/** By default an act that only answers another is not judged for itself. */
function isInPlay({ sides, asked, events }: Reach, { id, answers }: IncidentEvent): boolean {
  if (events) return events.includes(id);
  return answers === undefined || sides === "every side" || asked !== undefined;
}

function subjectsOf(
  instrument: Instrument,
  provision: Provision,
  event: IncidentEvent,
  obligor: string,
  beneficiary: string,
): Subject[] {
  return provision.duties.map((duty) => ({
    id: [`${instrument.id}/${provision.id}/${duty.id}`, `${obligor}-${beneficiary}`, event.id].join("@"),
    instrument,
    provision,
    duty,
    obligor,
    beneficiary,
    event,
  }));
}

/** The day whose law judges an event: the one that the reader chose, else the later of the incident's and the event's. */
export function dayOf({ lawDate, dated }: Reach, { on }: IncidentEvent): Day {
  return dated || on.from <= lawDate ? lawDate : on.from;
}

/** General law, and each instrument to which a state of the incident is a party. */
function instrumentsInPlay(reach: Reach): Instrument[] {
  const { corpus, incident, only, asked } = reach;
  const actors = new Set([
    incident.victim,
    ...incident.attackers,
    ...incident.others,
    ...incident.events.flatMap((event) => [event.victim, ...(event.attackers ?? [])]),
  ]);
  const concerned = ({ baseline, parties }: Instrument) =>
    baseline || parties.some((party) => actors.has(party));
  const named = asked ? asked.map(({ instrument }) => instrument) : only?.length ? only : undefined;
  return [...corpus.instruments.values()].filter((each) =>
    named ? named.includes(each.id) : concerned(each) && !isYetToCome(reach, each) && !isOver(reach, each),
  );
}

const ENDS: ReadonlySet<string> = new Set(["terminated", "expired"]);

/** A text that certainly ended for all before anything happened is asked about by name alone. */
function isOver({ incident, lawDate }: Reach, instrument: Instrument): boolean {
  const first = [lawDate, ...incident.events.map(({ on }) => on.from)].sort()[0] ?? lawDate;
  return lifeOf(instrument).some(
    ({ party, kind, on, found, disputed, question }) =>
      party === "all" &&
      ENDS.has(kind) &&
      on !== undefined &&
      on.to < first &&
      found &&
      !disputed &&
      !question,
  );
}

/** A text signed after everything that happened says nothing to any side. */
function isYetToCome({ sides, incident, lawDate }: Reach, { signed }: Instrument): boolean {
  const last = [lawDate, ...incident.events.map(({ on }) => on.to)].sort().at(-1) ?? lawDate;
  return sides === "every side" && signed !== undefined && signed.from > last;
}

type Pair = readonly [obligor: string, beneficiary: string];

function pairsOn(reach: Reach, instrument: Instrument, provision: Provision, event: IncidentEvent): Pair[] {
  if (reach.asked) return pairsAsked(reach.asked, instrument, provision);
  return beneficiariesOf(reach, instrument, provision, event).flatMap((beneficiary) =>
    obligorsOf(reach.incident, event, instrument, provision, beneficiary).map(
      (obligor) => [obligor, beneficiary] as const,
    ),
  );
}

/** A state that the text binds by name, or may bind as a party; of one that is none it comes out that it is not bound. */
function pairsAsked(asked: readonly Asked[], { id }: Instrument, { binds }: Provision): Pair[] {
  const may = (obligor: string) => typeof binds === "string" || binds.includes(obligor);
  const pairs = asked
    .filter(({ instrument, obligor }) => instrument === id && may(obligor))
    .map(({ obligor, beneficiary }) => [binds === "any state" ? ANY_STATE : obligor, beneficiary] as const);
  return [...new Map(pairs.map((pair) => [pair.join(), pair])).values()];
}

/** To whom a duty may be owed on an event: the state struck, and where the text or the reader wants it those that struck. */
function beneficiariesOf(
  { incident, sides }: Reach,
  { baseline }: Instrument,
  { toward }: Provision,
  event: IncidentEvent,
): readonly string[] {
  const struck = event.victim;
  const fighting = sides === "every side" ? [struck, ...attackersIn(incident, event)] : [struck];
  if (typeof toward === "object") return toward.filter((each) => fighting.includes(each));
  const both = toward === "a belligerent" || (sides === "every side" && !baseline);
  return both ? [...new Set([struck, ...attackersIn(incident, event)])] : [struck];
}

function obligorsOf(
  incident: Incident,
  event: IncidentEvent,
  { parties, baseline }: Instrument,
  { binds, duties }: Provision,
  beneficiary: string,
): readonly string[] {
  if (typeof binds !== "string") return binds.filter((each) => each !== beneficiary);
  if (binds === "the victim") return [beneficiary];
  if (binds === "any state") return [ANY_STATE];
  if (binds === "the attacker" || (baseline && duties.some(isProhibition)))
    return attackersIn(incident, event).filter((each) => each !== beneficiary && parties.includes(each));
  return parties.filter((each) => each !== beneficiary);
}
