import type { Draft } from "../draft.ts";
import { isMap } from "../text/path.ts";
import type { Known } from "../known.ts";
import { check } from "./references.ts";
import { scopeOf } from "./scope.ts";
import { checkSentence } from "./sentences.ts";

/** Each fact is one sentence that a fact may say, said once, with its sources and known narrators. */
export function checkFacts(draft: Draft, known: Known): void {
  const scope = scopeOf(draft, known);
  const said = new Map<string, string>();
  for (const id of draft.keys("facts")) {
    checkStipulated(draft, id);
    checkNarrators(draft, id);
    const that = draft.text("facts", id, "that");
    const read = that === undefined ? undefined : checkSentence(draft, known, scope, ["facts", id, "that"], that);
    if (read) checkSaid(draft, known, id, read, said);
  }
}

type Read = NonNullable<ReturnType<typeof checkSentence>>;

function checkSaid(draft: Draft, known: Known, id: string, read: Read, said: Map<string, string>): void {
  const spot = { path: ["facts", id, "that"] };
  const phrase = known.vocabulary.phrases.find((each) => each.clause === read.clause);
  if (!phrase?.record) {
    const mend = "State the facts that it rests on: who did what, where and how grave.";
    return draft.report("CASUS_CORPUS_NO_FACT", spot, `"${read.text}" is a conclusion of law, not a fact.`, mend);
  }
  const earlier = said.get(read.text);
  if (earlier) draft.report("CASUS_CORPUS_DUPLICATE_FACT", spot, `The fact ${earlier} says the same.`, "Merge the two; accounts that differ stand under one fact.");
  said.set(read.text, id);
}

function checkStipulated(draft: Draft, id: string): void {
  const fact = draft.at("facts", id);
  if (!isMap(fact) || Object.hasOwn(fact, "sources") || fact.grade === "stipulated") return;
  const what = `Nothing says what the fact ${id} rests on.`;
  draft.report("CASUS_CORPUS_MISSING_SOURCE", { path: ["facts", id], on: "key" }, what, 'Add "sources:"; only a stipulated fact may go without.');
}

function checkNarrators(draft: Draft, id: string): void {
  const accounts = draft.at("facts", id, "accounts");
  if (!Array.isArray(accounts)) return;
  for (const index of accounts.keys()) {
    const path = ["facts", id, "accounts", index, "narrator"];
    const narrator = draft.text(...path);
    if (narrator !== undefined) check(draft, draft.keys("narrators"), { path }, narrator, "CASUS_CORPUS_UNKNOWN_NARRATOR", "narrator");
  }
}
