import { type Atom, type Atoms, doctrineKey, factKey, readingKey } from "./atoms.ts";
import { careOf } from "./care.ts";
import type { Case, View } from "./case.ts";
import { clauseByName } from "./clauses/index.ts";
import { isCoherent } from "./decide/coherence.ts";
import type { Doctrine, LegalQuestion } from "./doctrine.ts";
import { factAt } from "./facts.ts";
import { FALSE, type Formula, OPEN, type Openness, TRUE, type Values } from "./formula.ts";
import { isDisputed, isSettled } from "./grade.ts";
import type { Incident } from "./incident.ts";
import { readingsInPlay } from "./standing.ts";

/** What a view makes of the atoms: their values, why the open ones are open, and what holds among them. */
export interface Settled {
  readonly values: Values;
  readonly openness: readonly (Openness | undefined)[];
  readonly care: readonly Formula[];
  /** False when what is settled breaks what holds among facts: then no verdict that rests on it says anything. */
  readonly coherent: boolean;
}

/** Gives every fact, reading and doctrine of the case its number, before any view is taken. */
export function enrol(atoms: Atoms, given: Case): void {
  for (const { that } of given.incident.facts) {
    atoms.number({
      key: factKey(that.clause, that.args),
      kind: "fact",
      clause: that.clause,
      args: that.args,
    });
  }
  for (const question of given.corpus.questions.values()) {
    for (const { id } of question.positions) {
      atoms.number({
        key: readingKey(question.id, id),
        kind: "reading",
        question: question.id,
        position: id,
      });
    }
  }
  for (const { id } of given.doctrines)
    atoms.number({ key: doctrineKey(id), kind: "doctrine", doctrine: id });
}

/** Takes a view of the atoms. */
export function takeView(atoms: Atoms, given: Case, view: View): Settled {
  const doctrines =
    view.doctrine === "all" ? given.doctrines : [given.corpus.doctrines.get(view.doctrine) as Doctrine];
  const openness: (Openness | undefined)[] = [];
  const values = Int8Array.from(atoms.list, (atom, index) => {
    const value = atomValue(atom, given, view, doctrines);
    if (typeof value === "boolean") return value ? TRUE : FALSE;
    openness[index] = value;
    return OPEN;
  });
  const care = careOf(atoms, given, view, doctrines);
  return { values, openness, care, coherent: isCoherent(values, care) };
}

function atomValue(atom: Atom, given: Case, view: View, doctrines: readonly Doctrine[]): boolean | Openness {
  switch (atom.kind) {
    case "fact":
      return factValue(atom, given, view);
    case "reading":
      return readingValue(given.corpus.questions.get(atom.question), atom.position, doctrines);
    case "doctrine":
      return view.doctrine === "all" && doctrines.length > 1
        ? "interpretive"
        : doctrines.some(({ id }) => id === atom.doctrine);
    case "matter":
      return matterValue(given, atom.instrument, atom.matter);
    case "title":
      return "disputed";
    case "life":
      return atom.openness;
  }
}

function factValue(atom: Atom & { kind: "fact" }, given: Case, view: View): boolean | Openness {
  const fact = factAt(given.incident, atom.key);
  if (!fact) return isComplete(given.incident, atom.clause) ? false : "unknown";
  if (isSettled(fact, given.threshold)) return fact.holds === "yes";
  const account = fact.accounts.find(({ narrator }) => narrator === view.narrator);
  if (account) return account.says === "yes";
  // A narrator who is silent on what others dispute does not know it: within one account nothing is disputed.
  return view.narrator === "all" && isDisputed(fact) ? "disputed" : "unknown";
}

function isComplete(incident: Incident, clause: string): boolean {
  const record = clauseByName.get(clause)?.record;
  return incident.complete.some((each) => each.record === record);
}

function readingValue(
  question: LegalQuestion | undefined,
  position: string,
  doctrines: readonly Doctrine[],
): boolean | Openness {
  const inPlay = question ? readingsInPlay(question, doctrines) : [];
  if (!inPlay.includes(position)) return false;
  return inPlay.length === 1 ? true : "interpretive";
}

function matterValue(given: Case, instrument: string, matter: string): boolean | Openness {
  const found = given.corpus.instruments.get(instrument)?.matters.find(({ id }) => id === matter);
  if (!found || found.value === "unknown") return "unknown";
  return found.value === "disputed" ? "disputed" : found.value === "yes";
}
