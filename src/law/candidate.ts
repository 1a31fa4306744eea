import type { Formula } from "./formula.ts";
import type { IncidentEvent } from "./incident.ts";
import type { Act, Duty, Gate, Instrument, Provision } from "./instrument.ts";
import type { Note } from "./note.ts";

/** The state that stands for "any state" under general law. */
export const ANY_STATE = "ANY";

/** The state that stands for an attacker whom nobody names. */
export const UNNAMED = "UNNAMED";

/** What one finding is about: which duty, of whom, toward whom, on which event. */
export interface Subject {
  readonly id: string;
  readonly instrument: Instrument;
  readonly provision: Provision;
  readonly duty: Duty;
  readonly obligor: string;
  readonly beneficiary: string;
  readonly event: IncidentEvent;
}

/** A subject with its parts grounded. Gates limit performance and never the duty; `lawful` is what general law says. */
export interface Candidate extends Subject {
  readonly inForce: Formula<Note>;
  /** Whether the instrument binds in law; a political text pledges. */
  readonly binding: Formula<Note>;
  readonly occasion: Formula<Note>;
  /** Whether the beneficiary belongs to the circle of parties; a duty to refrain is owed to nobody else. */
  readonly among: Formula<Note>;
  readonly acts: readonly { readonly act: Act; readonly is: Formula<Note> }[];
  readonly gates: readonly { readonly gate: Gate; readonly is: Formula<Note> }[];
  /** Of a duty to refrain that an occasion calls up: whether it was broken. */
  readonly breach?: Formula<Note>;
  readonly lawful?: Formula<Note>;
}

const PROHIBITIONS: ReadonlySet<string> = new Set([
  "no force",
  "no help to the aggressor",
  "no hostile alliance",
  "no third-party forces",
]);

/** Whether the duty is to refrain: it is kept or breached, never engaged. */
export function isProhibition(duty: Duty): boolean {
  return PROHIBITIONS.has(duty.kind);
}
