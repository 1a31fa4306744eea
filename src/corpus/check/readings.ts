import type { Draft } from "../draft.ts";
import { force } from "../kinds/instrument-parts.ts";
import type { Known } from "../known.ts";
import { checkPosition, checkQuestionId } from "./ids.ts";

/** A doctrine takes positions that there are, on questions that there are. */
export function checkTakes(draft: Draft, known: Known): void {
  for (const question of draft.keys("takes")) {
    const path = ["takes", question];
    checkQuestionId(draft, known, { path, on: "key" }, question);
    const position = draft.text(...path);
    if (position !== undefined) checkPosition(draft, known, { path }, question, position);
  }
}

/** Where an instrument's character is argued, it names positions of the question. */
export function checkForce(draft: Draft, known: Known): void {
  for (const { path, item } of draft.entries(force, "force")) {
    if (typeof item.is === "string") continue;
    const { question, binding } = item.is;
    for (const [index, position] of binding.entries()) {
      checkPosition(draft, known, { path: [...path, "is", "binding", index] }, question, position);
    }
  }
}

/** An open term is defined by each position; some doctrine takes one of them, or one has standing of its own. */
export function checkQuestion(draft: Draft, known: Known): void {
  const [question, term] = [draft.text("question"), draft.text("term")];
  if (question === undefined || term === undefined) return;
  for (const id of draft.keys("positions")) checkMeans(draft, id);
  if (known.taken.has(question) || known.torn.has("doctrines") || hasStanding(draft)) return;
  const what = `No doctrine takes a position on "${question}" and none has standing, so the term "${term}" has no meaning in any column.`;
  const mend = `Add "${question}:" under "takes:" of a doctrine.`;
  draft.report("CASUS_CORPUS_TERM_WITHOUT_DOCTRINE", { path: ["term"] }, what, mend);
}

function hasStanding(draft: Draft): boolean {
  return draft
    .keys("positions")
    .some((id) => ["authoritative", "arguable"].includes(draft.text("positions", id, "standing") ?? ""));
}

function checkMeans(draft: Draft, id: string): void {
  const said = draft.at("positions", id, "means") ?? draft.at("positions", id, "never-met");
  if (said !== undefined) return;
  const spot = { path: ["positions", id], on: "key" } as const;
  const what = `The position "${id}" does not say when the term is met.`;
  draft.report(
    "CASUS_CORPUS_MISSING_KEY",
    spot,
    what,
    'Add "means:" with a condition, or "never-met: true".',
  );
}
