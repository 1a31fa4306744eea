import { clauses, fillPattern } from "../../law/index.ts";
import type { Draft } from "../draft.ts";
import { whereOf } from "../text/place.ts";

/** Each id is given once among documents of its kind. */
export function checkIds(drafts: readonly Draft[]): void {
  const first = new Map<string, Draft>();
  for (const draft of drafts) {
    for (const id of draft.ids()) {
      const key = `${draft.kind.shelf}/${id}`;
      const earlier = first.get(key);
      if (earlier) duplicate(draft, id, earlier);
      else first.set(key, draft);
    }
  }
}

function duplicate(draft: Draft, id: string, earlier: Draft): void {
  const { file, line } = whereOf(earlier.page, earlier.pathOf(id));
  const what = `The id "${id}" is taken already, in ${file}:${line}.`;
  const mend = "Give one of the two another id, or merge them.";
  draft.report("CASUS_CORPUS_DUPLICATE_ID", draft.pathOf(id), what, mend);
}

/** A document that holds one entry stands in a file of its name. */
export function checkFileName(draft: Draft): void {
  const [id] = draft.ids();
  const name = draft.page.file
    .split("/")
    .at(-1)
    ?.replace(/\.ya?ml$/, "");
  if (draft.kind.collection || id === undefined || id === name) return;
  const what = `The document "${id}" stands in a file named "${name}".`;
  const mend = `Rename the file to ${id}.yaml, or correct the id.`;
  draft.report("CASUS_CORPUS_FILE_NAME", draft.pathOf(id), what, mend);
}

/** No open term says the same sentence as another, or as a clause of the engine. */
export function checkTerms(drafts: readonly Draft[]): void {
  const said = new Map(clauses.map((each) => [bare(each.pattern), `the clause "${each.name}"`]));
  for (const draft of drafts.filter((each) => each.kind.shelf === "questions")) {
    const term = draft.text("term");
    if (term === undefined) continue;
    const earlier = said.get(bare(term));
    const what = `The sentence "${term}" is said by ${earlier} already.`;
    if (earlier)
      draft.report("CASUS_CORPUS_DUPLICATE_ID", { path: ["term"] }, what, "Word the term otherwise.");
    else said.set(bare(term), `the question "${draft.text("question")}"`);
  }
}

const bare = (pattern: string) => fillPattern(pattern, () => "{}");
