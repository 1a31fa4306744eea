import type { Draft } from "../draft.ts";
import { force } from "../kinds/instrument-parts.ts";
import type { Known } from "../known.ts";
import { check } from "./references.ts";
import { checkPosition } from "./sentences.ts";

/** A doctrine takes positions that there are, on questions that there are. */
export function checkTakes(draft: Draft, known: Known): void {
  for (const question of draft.keys("takes")) {
    const spot = { path: ["takes", question] };
    if (!known.torn.has("questions")) check(draft, known.questions.keys(), { ...spot, on: "key" }, question, "CASUS_CORPUS_UNKNOWN_QUESTION", "question");
    const position = draft.text("takes", question);
    if (position !== undefined) checkPosition(draft, known, spot, question, position);
  }
}

/** Where an instrument's character is argued, it names positions of the question. */
export function checkForce(draft: Draft, known: Known): void {
  for (const { path, item } of draft.entries(force, "force")) {
    if (typeof item.is === "string") continue;
    const { question, binding } = item.is;
    for (const [index, position] of binding.entries()) checkPosition(draft, known, { path: [...path, "is", "binding", index] }, question, position);
  }
}

/** An open term is defined by each position, and some doctrine takes one of them. */
export function checkQuestion(draft: Draft, known: Known): void {
  const [question, term] = [draft.text("question"), draft.text("term")];
  if (question === undefined || term === undefined) return;
  for (const id of draft.keys("positions")) if (draft.at("positions", id, "means") === undefined) noMeaning(draft, id);
  if (known.taken.has(question) || known.torn.has("doctrines")) return;
  const what = `No doctrine takes a position on "${question}", so the term "${term}" has no meaning in any column.`;
  draft.report("CASUS_CORPUS_TERM_WITHOUT_DOCTRINE", { path: ["term"] }, what, `Add "${question}:" under "takes:" of a doctrine.`);
}

function noMeaning(draft: Draft, id: string): void {
  const what = `The position "${id}" does not say when the term is met.`;
  draft.report("CASUS_CORPUS_MISSING_KEY", { path: ["positions", id], on: "key" }, what, 'Add "means:" with a condition.');
}
