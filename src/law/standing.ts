import type { Day } from "../base/index.ts";
import type { LawCorpus } from "./corpus.ts";
import type { Doctrine, LegalQuestion } from "./doctrine.ts";
import { passed } from "./law-date.ts";

/** Doctrines of standing that somebody held on the day. */
export function doctrinesOfStanding(corpus: LawCorpus, day: Day): Doctrine[] {
  return [...corpus.doctrines.values()].filter((each) => each.standing !== "attributed" && heldOn(each, day));
}

/** Whether somebody held the doctrine on the day. */
export function heldOn(doctrine: Doctrine, day: Day): boolean {
  const { from, until } = doctrine.held;
  return (!from || passed(from, day) === true) && (!until || passed(until, day) !== true);
}

/** The positions that the doctrines leave in play: those they take, and all of standing where one of them is silent. */
export function readingsInPlay(question: LegalQuestion, doctrines: readonly Doctrine[]): string[] {
  const taken = doctrines.flatMap(({ takes }) => takes[question.id] ?? []);
  const silent = taken.length < doctrines.length || doctrines.length === 0;
  const standing = question.positions.filter((each) => each.standing !== "attributed").map(({ id }) => id);
  return [...new Set(silent ? [...taken, ...standing] : taken)];
}
