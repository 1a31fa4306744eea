import type { Atom, Atoms } from "../atoms.ts";
import { factKey } from "../atoms.ts";
import type { Case } from "../case.ts";
import type { Settled } from "../view.ts";
import { statements } from "./messages-en.ts";
import { fill, slotsIn } from "./words.ts";

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
      return given.corpus.instruments.get(atom.instrument)?.matters.find(({ id }) => id === atom.matter)?.asks ?? atom.matter;
    case "life":
      return `${atom.event} of the ${given.corpus.instruments.get(atom.instrument)?.short ?? atom.instrument}`;
  }
}

/** One answer as a condition: "the scale and effects were grave", "an armed attack is read as ...". */
export function answer(given: Case, atom: Atom, value: boolean): { says: string; kind: PointKind } {
  switch (atom.kind) {
    case "fact":
      return { says: factStatement(given, atom, value), kind: "fact" };
    case "reading": {
      const question = given.corpus.questions.get(atom.question);
      const position = question?.positions.find(({ id }) => id === atom.position);
      return { says: `${question?.asks ?? atom.question}: ${position?.short ?? atom.position}`, kind: "reading" };
    }
    case "doctrine":
      return { says: given.corpus.doctrines.get(atom.doctrine)?.title ?? atom.doctrine, kind: "reading" };
    case "matter": {
      const matter = given.corpus.instruments.get(atom.instrument)?.matters.find(({ id }) => id === atom.matter);
      return { says: value ? (matter?.says ?? atom.matter) : `it is not so that ${matter?.says ?? atom.matter}`, kind: "matter" };
    }
    case "life":
      return { says: `${asks(given, atom)}: ${value ? "done by then" : "not done by then"}`, kind: "date" };
  }
}

/** The open points among some atoms, split by why they are open. */
export function openPoints(given: Case, atoms: Atoms, support: readonly number[], { openness }: Settled) {
  const words = (wanted: (index: number) => boolean) => [
    ...new Set(support.filter(wanted).flatMap((index) => (atoms.list[index] ? [asks(given, atoms.list[index])] : []))),
  ];
  const unknown = (index: number) => (openness[index] ?? "unknown") === "unknown";
  return { undeterminedOn: words(unknown), contestedOn: words((index) => !unknown(index)) };
}

function factOf({ incident }: Case, atom: Atom & { kind: "fact" }) {
  return incident.facts.find(({ that }) => factKey(that.clause, that.args) === atom.key);
}

function factStatement(given: Case, atom: Atom & { kind: "fact" }, value: boolean): string {
  const statement = statements[atom.clause];
  return statement ? fill(value ? statement.yes : statement.no, slotsIn(given, atom.args)) : atom.key;
}
