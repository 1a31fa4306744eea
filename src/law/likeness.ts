import type { Atom, Atoms } from "./atoms.ts";
import type { Candidate } from "./candidate.ts";
import type { Case, View } from "./case.ts";
import { factsByKey } from "./facts.ts";
import type { Formula } from "./formula.ts";
import type { Note } from "./note.ts";
import { compiledOnce, formulasOf } from "./programs.ts";
import type { Settled } from "./view.ts";

/**
 * What a candidate asks, its own obligor left out: candidates of the same shape come out the same in every view.
 * An atom that the incident speaks of stays itself; one that it is silent on is the same for every obligor.
 */
export function shapeOf({ incident }: Case, atoms: Atoms, candidate: Candidate): string {
  const stated = factsByKey(incident);
  const shape = (formula: Formula<Note>, denied = false): string => {
    // What fails, and what holds against it, is told by its note: two states that left on two days are not alike.
    if (formula.op === "const")
      return `${formula.value}${formula.value === denied ? told(formula.note, candidate.obligor) : ""}`;
    if (formula.op === "atom") return named(atoms.list[formula.atom], candidate.obligor, stated);
    if (formula.op === "not") return `!${shape(formula.of, true)}`;
    return `${formula.op}(${formula.of.map((part) => shape(part)).join()})`;
  };
  const { instrument, provision, duty, event, beneficiary } = candidate;
  const parts = formulasOf(candidate).map((part) => shape(part));
  return [instrument.id, provision.id, duty.id, event.id, beneficiary, ...parts].join("|");
}

function told(note: Note | undefined, obligor: string): string {
  return note ? JSON.stringify([note.code, note.args]).replaceAll(obligor, "?obligor") : "";
}

function named(atom: Atom | undefined, obligor: string, stated: ReadonlyMap<string, unknown>): string {
  if (!atom) return "?";
  return stated.has(atom.key) ? atom.key : atom.key.replaceAll(obligor, "?obligor");
}

/**
 * What a candidate may depend on in a view: its own atoms, all facts, since constraints couple them, and whether several
 * doctrines are taken together, since their bundles couple readings.
 */
export function standing(
  atoms: Atoms,
  candidate: Candidate,
  { doctrine }: View,
  { values, openness }: Settled,
): string {
  const own = new Set(formulasOf(candidate).flatMap((part) => [...compiledOnce(part).atom]));
  return (
    (doctrine === "all" ? "all " : "one ") +
    atoms.list
      .map((atom, index) =>
        own.has(index) || atom.kind === "fact" ? `${values[index]}${openness[index]?.[0] ?? ""}` : "",
      )
      .join("")
  );
}
