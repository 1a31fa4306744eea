import type { Day } from "../base/index.ts";
import type { TerritoryReading } from "./actor.ts";
import type { Atoms } from "./atoms.ts";
import type { Condition } from "./condition.ts";
import type { LawCorpus } from "./corpus.ts";
import type { Formula } from "./formula.ts";
import type { Incident, IncidentEvent } from "./incident.ts";
import type { Instrument } from "./instrument.ts";
import type { Note } from "./note.ts";

/** Where a condition is judged: one instrument, one event, one obligor and one victim, on one law date. */
export interface Scene {
  readonly corpus: LawCorpus;
  readonly atoms: Atoms;
  readonly incident: Incident;
  readonly event: IncidentEvent;
  readonly instrument: Instrument;
  /** The provision whose conditions are grounded, if it is one. */
  readonly provision?: string;
  /** The instruments by way of which another was asked. */
  readonly through: readonly string[];
  readonly lawDate: Day;
  readonly territory: TerritoryReading;
  /** Whether to leave out what stands behind a part that fails in any case. */
  readonly lean?: boolean;
  /** What the variables stand for: `victim`, `obligor`, `event`. */
  readonly bound: Readonly<Record<string, string>>;
  /** Grounds a condition in this scene, or in this scene with other bindings. */
  ground(condition: Condition, bound?: Readonly<Record<string, string>>): Formula<Note>;
  /** The same scene at another event, instrument or day. */
  at(change: Change): Scene;
}

export type Change = Partial<
  Pick<Scene, "event" | "instrument" | "provision" | "through" | "lawDate" | "bound">
>;

/** Who is said to have done an event: those it names, else those of the incident. */
export function attackersIn(incident: Incident, event: IncidentEvent): readonly string[] {
  return event.attackers ?? incident.attackers;
}

export function attackersOf({ incident, event }: Pick<Scene, "incident" | "event">): readonly string[] {
  return attackersIn(incident, event);
}

/** What an argument stands for: `?victim` gives the victim, `AZE` itself. */
export function resolve(scene: Scene, arg: string | undefined): string {
  if (!arg?.startsWith("?")) return arg ?? "";
  return scene.bound[arg.slice(1)] ?? arg;
}

/** All arguments of a sentence, resolved. */
export function resolveAll(scene: Scene, args: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(args).map(([slot, arg]) => [slot, resolve(scene, arg)]));
}
