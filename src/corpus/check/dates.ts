import { isDay } from "../../base/index.ts";
import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";
import { span } from "../to-law/values.ts";

/** Every date has a form that is read and a day that the calendar has; every interval runs forward. */
export function checkDates(draft: Draft, _: Known): void {
  for (const { role, path, value } of draft.met) {
    const written = String(value);
    if (role === "day" && typeof value === "string" && !isDay(value)) badDate(draft, path, written);
    if (role !== "date" || (typeof value !== "string" && typeof value !== "number")) continue;
    if (written !== "unknown" && !span(value)) badDate(draft, path, written);
    if (path.at(-1) === "until") checkInterval(draft, path, value);
    if (written === "unknown" && path.at(-1) === "on" && path[0] !== "life") needsDate(draft, path);
  }
}

function badDate(draft: Draft, path: readonly (string | number)[], written: string): void {
  const parts = written.split(" to ");
  const shaped = parts.every((part) => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(part));
  const backward = shaped && parts.length === 2 && parts.every((part) => span(part));
  const what = backward
    ? `"${written}" ends before it begins.`
    : shaped
      ? `No calendar has the day "${written}".`
      : `"${written}" is no date.`;
  const mend = "Write 2025-07-22, 2025-07, 2011, A to B, or unknown where nobody knows.";
  draft.report("CASUS_CORPUS_BAD_DATE", { path }, what, mend);
}

function checkInterval(draft: Draft, path: readonly (string | number)[], value: string | number): void {
  const until = span(value);
  const written = draft.at(...path.slice(0, -1), "from");
  const from = typeof written === "string" || typeof written === "number" ? span(written) : undefined;
  if (!from || !until || from.from <= until.to) return;
  const what = `The interval ends (${value}) before it begins (${written}).`;
  draft.report("CASUS_CORPUS_DATE_ORDER", { path }, what, "Correct one of the two dates.");
}

// Only an act in the life of an instrument may have a day that nobody knows: a finding needs some day to stand on.
function needsDate(draft: Draft, path: readonly (string | number)[]): void {
  const mend =
    path[0] === "entry-into-force"
      ? "Write `when:` with a matter whose value is unknown."
      : "Write the widest span that is sure: A to B.";
  draft.report("CASUS_CORPUS_BAD_DATE", { path }, "A date is needed here.", mend);
}
