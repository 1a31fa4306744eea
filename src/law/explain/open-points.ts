import type { Atom, Atoms } from "../atoms.ts";
import type { Case } from "../case.ts";
import { factAt } from "../facts.ts";
import { lifeOf } from "../running.ts";
import type { Settled } from "../view.ts";
import { statements } from "./messages-en.ts";
import { fill, nameOf, slotsIn } from "./words.ts";

/** Which kind of answer an open point waits for. */
export type PointKind = "fact" | "reading" | "matter" | "date";

/** What an atom asks, in a few words: "who launched the drones", "what counts as an armed attack". */
export function asks(given: Case, atom: Atom): string {
  switch (atom.kind) {
    case "fact":
      return factOf(given, atom)?.asks ?? `whether ${factStatement(given, atom, true)}`;
    case "reading":
      return given.corpus.questions.get(atom.question)?.asks ?? atom.question;
    case "doctrine":
      return "which doctrine is the law";
    case "matter":
      return (
        given.corpus.instruments.get(atom.instrument)?.matters.find(({ id }) => id === atom.matter)?.asks ??
        atom.matter
      );
    case "title":
      return `whose territory ${given.corpus.places.get(atom.place)?.name ?? atom.place} is`;
    case "life":
      return `whether ${lifeStatement(given, atom)}`;
  }
}

/** One answer as a condition: "the scale and effects were grave", "an armed attack is read as ...". */
export function answer(given: Case, atom: Atom, value: boolean): { says: string; kind: PointKind } {
  switch (atom.kind) {
    case "fact":
      return { says: factStatement(given, atom, value), kind: "fact" };
    case "reading": {
      const position = given.corpus.questions
        .get(atom.question)
        ?.positions.find(({ id }) => id === atom.position);
      return { says: `the reading is “${position?.short ?? atom.position}”`, kind: "reading" };
    }
    case "doctrine":
      return { says: given.corpus.doctrines.get(atom.doctrine)?.title ?? atom.doctrine, kind: "reading" };
    case "matter": {
      const matter = given.corpus.instruments
        .get(atom.instrument)
        ?.matters.find(({ id }) => id === atom.matter);
      return {
        says: value ? (matter?.says ?? atom.matter) : `it is not so that ${matter?.says ?? atom.matter}`,
        kind: "matter",
      };
    }
    case "title": {
      const whose = `${given.corpus.places.get(atom.place)?.name ?? atom.place} is territory of ${nameOf(given, atom.state)}`;
      return { says: value ? whose : `it is not so that ${whose}`, kind: "reading" };
    }
    case "life":
      return {
        says: value ? lifeStatement(given, atom) : `it is not so that ${lifeStatement(given, atom)}`,
        kind: "date",
      };
  }
}

/** The open points among some atoms, split by why they are open. */
export function openPoints(given: Case, atoms: Atoms, support: readonly number[], { openness }: Settled) {
  const words = (wanted: (index: number) => boolean) => [
    ...new Set(
      support.filter(wanted).flatMap((index) => (atoms.list[index] ? [asks(given, atoms.list[index])] : [])),
    ),
  ];
  const unknown = (index: number) => (openness[index] ?? "unknown") === "unknown";
  const contestedOn = words((index) => !unknown(index));
  return { contestedOn, undeterminedOn: words(unknown).filter((point) => !contestedOn.includes(point)) };
}

function factOf({ incident }: Case, atom: Atom & { kind: "fact" }) {
  return factAt(incident, atom.key);
}

function factStatement(given: Case, atom: Atom & { kind: "fact" }, value: boolean): string {
  const { yes, no } = statements[atom.clause] ?? { yes: atom.key, no: `not: ${atom.key}` };
  return fill(value ? yes : no, { place: "the place struck", ...slotsIn(given, atom.args) });
}

/** An act of the instrument's life as a statement: "the Senate of Uzbekistan approved the treaty". */
function lifeStatement(given: Case, { instrument, event }: Atom & { kind: "life" }): string {
  const found = given.corpus.instruments.get(instrument);
  const act = found && lifeOf(found).find(({ id }) => id === event);
  const short = `the ${found?.short ?? instrument}`;
  if (event === "entry") return `${short} had entered into force`;
  if (event === "signature") return `${short} had been signed`;
  if (!act) return `${nameOf(given, event.split("/")[0] ?? "")} had approved ${short}`;
  const who = act.organ ?? (act.party === "all" ? "the parties" : nameOf(given, act.party));
  return `${who} had ${fill(PAST[act.kind] ?? `${act.kind} {it}`, { it: short })} by then`;
}

const PAST: Readonly<Record<string, string>> = {
  acceded: "acceded to {it}",
  succeeded: "succeeded to {it}",
  "in force": "brought {it} into force",
  withdrew: "withdrawn from {it}",
  denounced: "ended its part in {it}",
  "not extended": "let {it} lapse",
  expired: "seen {it} run out",
};
