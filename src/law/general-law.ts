import type { Case } from "./case.ts";
import type { Formula } from "./formula.ts";
import type { Instrument, Provision } from "./instrument.ts";
import { isValidOn, passed } from "./law-date.ts";
import type { Note } from "./note.ts";
import type { Scene } from "./scene.ts";
import type { SharedGround } from "./shared-ground.ts";

/** The scene of a subject under another instrument's provision. */
export type LawfulIn = (instrument: Instrument, provision: Provision) => Scene;

/** General law on force in help of another: the baseline's permission to assist, with its occasion and acts. */
export function lawfulForce(
  { corpus, lawDate }: Case,
  sceneIn: LawfulIn,
  shared: SharedGround,
): Formula<Note> | undefined {
  for (const instrument of corpus.instruments.values()) {
    const provision = instrument.baseline ? instrument.provisions.find(permitsHelp) : undefined;
    if (!provision || !appliesOn(instrument, provision, lawDate)) continue;
    const scene = sceneIn(instrument, provision);
    const conditions = [provision.occasion, ...provision.activation.map(({ is }) => is)];
    return { op: "all", of: conditions.flatMap((each) => (each ? [shared.ground(scene, each)] : [])) };
  }
  return undefined;
}

/** General law of a later day says nothing on force of an earlier one. */
function appliesOn({ entry }: Instrument, { valid }: Provision, day: string): boolean {
  return isValidOn(valid, day) && (entry.how !== "on" || passed(entry.on, day) !== false);
}

function permitsHelp({ duties, binds }: Provision): boolean {
  return (
    binds === "any state" &&
    duties.some(({ kind, modality, force }) => kind === "assist" && modality === "may" && force)
  );
}
