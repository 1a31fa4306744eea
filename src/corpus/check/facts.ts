import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";
import { isMap } from "../text/path.ts";
import { checkId } from "./ids.ts";
import { type Scope, scopeOf } from "./scope.ts";
import { checkSentence, type Read } from "./sentences.ts";

/** Each fact is one sentence that a fact may say, said once, with its sources and known narrators. */
export function checkFacts(draft: Draft, known: Known): void {
  const scope = scopeOf(draft, known);
  const said = new Map<string, string>();
  for (const id of draft.keys("facts")) {
    checkStipulated(draft, id);
    checkNarrators(draft, id);
    const that = draft.text("facts", id, "that");
    const read = that === undefined ? undefined : checkSentence(scope, ["facts", id, "that"], that);
    if (read) checkSaid(scope, id, read, said);
  }
}

function checkSaid({ draft, known }: Scope, id: string, read: Read, said: Map<string, string>): void {
  const spot = { path: ["facts", id, "that"] };
  const phrase = known.vocabulary.phrases.find((each) => each.clause === read.clause);
  if (!phrase?.record) {
    const what = `"${read.text}" is a conclusion of law, not a fact.`;
    const mend = "State the facts that it rests on: who did what, where and how grave.";
    draft.report("CASUS_CORPUS_NO_FACT", spot, what, mend);
  }
  const earlier = said.get(read.text);
  said.set(read.text, id);
  if (!earlier) return;
  const mend = "Merge the two; accounts that differ stand under one fact.";
  draft.report("CASUS_CORPUS_DUPLICATE_FACT", spot, `The fact ${earlier} says the same.`, mend);
}

function checkStipulated(draft: Draft, id: string): void {
  const fact = draft.at("facts", id);
  if (!isMap(fact) || Object.hasOwn(fact, "sources") || fact.grade === "stipulated") return;
  const spot = { path: ["facts", id], on: "key" } as const;
  const mend = 'Add "sources:"; only a stipulated fact may go without.';
  draft.report("CASUS_CORPUS_MISSING_SOURCE", spot, `Nothing says what the fact ${id} rests on.`, mend);
}

function checkNarrators(draft: Draft, id: string): void {
  const accounts = draft.at("facts", id, "accounts");
  const ids = draft.keys("narrators");
  for (const index of Array.isArray(accounts) ? accounts.keys() : []) {
    const path = ["facts", id, "accounts", index, "narrator"];
    const narrator = draft.text(...path);
    if (narrator === undefined) continue;
    checkId(draft, { path }, narrator, { ids, noun: "narrator", code: "CASUS_CORPUS_UNKNOWN_NARRATOR" });
  }
}
