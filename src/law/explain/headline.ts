import { ANY_STATE, type Candidate } from "../candidate.ts";
import type { Case } from "../case.ts";
import type { Judgement } from "../judge.ts";
import { capital, fill, list, nameOf } from "./words.ts";

/** What a headline is written from. */
export interface HeadlineWords {
  readonly obligors: readonly string[];
  readonly missing: readonly string[];
  readonly fails: readonly string[];
  readonly contestedOn: readonly string[];
  readonly undeterminedOn: readonly string[];
}

/** The headline of a finding as one sentence: subject, modal verb, object. */
export function headline(given: Case, candidate: Candidate, judged: Judgement, words: HeadlineWords): string {
  const who = subject(given, words.obligors);
  const victim = nameOf(given, candidate.beneficiary);
  const does = fill(candidate.duty.says, { victim, obligor: who });
  return capital(`${body(given, candidate, judged, words, who, does)}.`);
}

/** The obligors as a subject: up to three by name, more by number. */
export function subject(given: Case, obligors: readonly string[]): string {
  const names = obligors.map((each) => nameOf(given, each));
  return names.length > 3 ? `each of ${names.length} states` : list(names);
}

function body(given: Case, candidate: Candidate, judged: Judgement, words: HeadlineWords, who: string, does: string): string {
  const { short } = candidate.instrument;
  switch (judged.status) {
    case "not in force":
      return `${who} owes nothing under the ${short}: ${words.fails[0] ?? "it was not in force"}`;
    case "not engaged":
      return notEngaged(judged, short, who, does, words);
    case "dormant":
      return `${who} ${modal(candidate, judged)} ${does}, once ${list(words.missing)}`;
    case "contested":
      return `whether ${who} ${modal(candidate, judged)} ${does} depends on ${list(words.contestedOn)}`;
    case "undetermined":
      return `whether ${who} ${modal(candidate, judged)} ${does} cannot be said: it turns on ${list([...words.undeterminedOn, ...words.contestedOn])}`;
    case "engaged":
    case "may":
    case "pledged":
      return `${who} ${modal(candidate, judged)} ${does}`;
    case "kept":
    case "breached":
    case "not tested":
      return `${who} must ${does}: ${judged.status}`;
  }
}

function notEngaged(judged: Judgement, short: string, who: string, does: string, { fails }: HeadlineWords): string {
  if (judged.kind === "nothing") return `${who} ${does}`;
  const verb = judged.kind === "permission" ? "gets no permission" : "owes nothing here";
  return `${who} ${verb} under the ${short}: ${list(fails.slice(0, 2)) || "its parts exclude each other"}`;
}

function modal({ duty, obligor }: Candidate, { kind }: Judgement): string {
  if (kind === "permission") return obligor === ANY_STATE || duty.modality === "may" ? "may" : "must";
  return kind === "pledge" ? "said that it would" : duty.modality === "should" ? "should" : "must";
}
