import { type DateSpan, writeDate } from "../../base/index.ts";
import type { Draft } from "../draft.ts";
import { constraint, event, record } from "../kinds/incident-parts.ts";
import type { Known } from "../known.ts";
import type { Path } from "../text/path.ts";
import { span } from "../to-law/values.ts";
import { checkExists } from "./existence.ts";
import { checkId } from "./ids.ts";

/** What an incident names is there: its states on that day, its events, facts and records. */
export function checkIncident(draft: Draft, known: Known): void {
  checkStates(draft, known);
  checkEvents(draft, known);
  checkConstraints(draft);
  checkRecords(draft, known);
}

function checkStates(draft: Draft, known: Known): void {
  const on = dateAt(draft, "on");
  checkKnown(draft, ["on"]);
  checkExists(draft, known, ["victim"], draft.text("victim"), on);
  for (const key of ["attackers", "others"]) {
    const list = draft.at(key);
    for (const index of Array.isArray(list) ? list.keys() : []) {
      checkExists(draft, known, [key, index], draft.text(key, index), on);
    }
  }
}

function checkEvents(draft: Draft, known: Known): void {
  const among = { ids: draft.keys("events"), noun: "event", code: "CASUS_CORPUS_UNKNOWN_EVENT" } as const;
  for (const { path, item } of draft.entries(event, "events")) {
    checkExists(draft, known, [...path, "victim"], item.victim, span(item.on));
    checkKnown(draft, [...path, "on"]);
    if (item.answers) checkId(draft, { path: [...path, "answers"] }, item.answers, among);
  }
}

/** Nothing can have happened after the day up to which material was read. */
function checkKnown(draft: Draft, path: Path): void {
  const [on, read] = [dateAt(draft, ...path), dateAt(draft, "known")];
  if (!on || !read || on.from <= read.to) return;
  const what = `It happened on ${writeDate(on)}, but material was read up to ${writeDate(read)} only.`;
  draft.report("CASUS_CORPUS_DATE_ORDER", { path }, what, 'Correct the date, or "known:".');
}

function dateAt(draft: Draft, ...path: Path): DateSpan | undefined {
  const value = draft.at(...path);
  return typeof value === "string" || typeof value === "number" ? span(value) : undefined;
}

function checkConstraints(draft: Draft): void {
  const among = { ids: draft.keys("facts"), noun: "fact", code: "CASUS_CORPUS_UNKNOWN_FACT" } as const;
  for (const { path, item } of draft.entries(constraint, "constraints")) {
    for (const [index, fact] of item.facts.entries()) {
      checkId(draft, { path: [...path, "facts", index] }, fact, among);
    }
  }
}

function checkRecords(draft: Draft, known: Known): void {
  const ids = new Set(known.vocabulary.phrases.flatMap((phrase) => phrase.record ?? []));
  const mend = `There is: ${[...ids].join(", ")}.`;
  const among = { ids, noun: "record", code: "CASUS_CORPUS_UNKNOWN_RECORD", mend } as const;
  for (const { path, item } of draft.entries(record, "complete")) {
    checkId(draft, { path: [...path, "record"] }, item.record, among);
  }
}
