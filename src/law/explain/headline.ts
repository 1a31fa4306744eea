import type { Candidate } from "../candidate.ts";
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
  return capital(`${body(candidate, judged, words, who, does)}.`);
}

/** The most obligors that are named one by one. */
const NAMED = 3;

/** The obligors as a subject: up to three by name, more by number. */
export function subject(given: Case, obligors: readonly string[]): string {
  const names = obligors.map((each) => nameOf(given, each));
  return names.length > NAMED ? `each of ${names.length} states` : list(names);
}

function body(
  candidate: Candidate,
  judged: Judgement,
  words: HeadlineWords,
  who: string,
  does: string,
): string {
  const { short } = candidate.instrument;
  const verb = modal(candidate, judged, isPlural(words));
  const { breach } = candidate;
  const called = breach !== undefined && judged.whole !== breach && judged.decision.verdict !== "yes";
  const what = called ? `${who} ${verb} ${does}` : question(judged, words, who, `${verb} ${does}`, does);
  switch (judged.status) {
    case "not in force":
      return `${who} ${isPlural(words) ? "owe" : "owes"} nothing under the ${short}: ${words.fails[0] ?? "it was not in force"}`;
    case "not engaged":
      return notEngaged(judged, short, who, does, words);
    case "dormant":
      return `${who} ${verb} ${does}, once ${list(words.missing)}`;
    case "contested":
      return `it is contested whether ${what}: it depends on ${list(words.contestedOn)}`;
    case "undetermined":
      return `it cannot be said whether ${what}: ${turnsOn(words)}`;
    case "engaged":
    case "may":
    case "pledged":
      return `${who} ${verb} ${does}`;
    case "kept":
    case "breached":
      return `${who} ${judged.status === "kept" ? "kept" : "broke"} ${its(words)} ${promise(judged)} to ${does}`;
    case "not tested":
      return `${who} ${verb} ${does}; this incident does not test it`;
  }
}

/** What may be open. That a promise was made is not in doubt, only whether it is called on, or was broken. */
function question(judged: Judgement, words: HeadlineWords, who: string, owes: string, does: string): string {
  if (judged.kind === "prohibition") return `${who} broke ${its(words)} ${promise(judged)} to ${does}`;
  return judged.kind === "pledge" ? `the promise of ${who} to ${does} is called on` : `${who} ${owes}`;
}

function promise({ binding }: Judgement): string {
  return binding === "no" ? "promise" : "duty";
}

function its(words: HeadlineWords): string {
  return isPlural(words) ? "their" : "its";
}

function turnsOn({ undeterminedOn, contestedOn }: HeadlineWords): string {
  const open = list([...undeterminedOn, ...contestedOn]);
  return open ? `it turns on ${open}` : "what is recorded contradicts itself";
}

function notEngaged(
  judged: Judgement,
  short: string,
  who: string,
  does: string,
  words: HeadlineWords,
): string {
  if (judged.kind === "nothing") return `${who} ${does}`;
  const [gets, owes] = isPlural(words) ? ["get", "owe"] : ["gets", "owes"];
  const verb = judged.kind === "permission" ? `${gets} no permission` : `${owes} nothing here`;
  return `${who} ${verb} under the ${short}: ${list(words.fails.slice(0, 2)) || "its parts exclude each other"}`;
}

/** A political text is never put as a duty, whatever verb it uses. */
function modal({ duty }: Candidate, { kind, binding }: Judgement, plural: boolean): string {
  if (kind === "permission") return "may";
  if (binding === "no") return `said that ${plural ? "they" : "it"} would`;
  return duty.modality === "should" ? "should" : "must";
}

/** Two or three obligors are named and take a plural verb; "each of 30 states" takes a singular one. */
function isPlural({ obligors }: HeadlineWords): boolean {
  return obligors.length > 1 && obligors.length <= NAMED;
}
