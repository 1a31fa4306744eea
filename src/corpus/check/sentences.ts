import { slotsOf } from "../../law/index.ts";
import type { Known } from "../known.ts";
import type { Path } from "../text/path.ts";
import { scalarAt } from "../text/place.ts";
import { plain, sample } from "../vocabulary.ts";
import { checkActor } from "./actors.ts";
import type { Scope } from "./scope.ts";
import { checkSlot } from "./slots.ts";

/** A sentence as the vocabulary reads it. */
export type Read = NonNullable<ReturnType<Known["vocabulary"]["read"]>>;

/** Reads one leaf, and reports it when the vocabulary does not know it or its slots name what is not there. */
export function checkSentence(scope: Scope, path: Path, text: string): Read | undefined {
  const { phrases, read } = scope.known.vocabulary;
  const said = read(text);
  const cut = commentAfter(scope, path);
  if (!said) {
    sayUnknown(scope, path, text, cut);
    return undefined;
  }
  if (cut) sayCut(scope, path, cut);
  const slots = slotsOf(phrases.find((each) => each.clause === said.clause)?.pattern ?? "");
  for (const slot of slots) {
    checkSlot(scope, { ...slot, spot: { path, words: said.args[slot.name] ?? "" }, args: said.args });
  }
  return said;
}

/** What YAML dropped as a comment behind a sentence on its line. */
function commentAfter({ draft }: Scope, path: Path): string | undefined {
  const scalar = scalarAt(draft.page, path);
  if (!scalar) return undefined;
  return /^[ \t]*#.*/.exec(draft.page.text.slice(scalar.end, scalar.end + 200))?.[0].trim();
}

const QUOTE = "Put the whole sentence in double quotes, or move the comment to its own line.";

function sayCut({ draft }: Scope, path: Path, cut: string): void {
  const what = `The sentence was cut at "${cut}": YAML takes # after a space for the start of a comment.`;
  draft.report("CASUS_CORPUS_CUT_SENTENCE", { path }, what, QUOTE);
}

function sayUnknown({ draft, known }: Scope, path: Path, text: string, cut: string | undefined): void {
  const misfit = known.vocabulary.misfit(text);
  if (misfit?.kind === "state" && !cut) {
    checkActor(draft, known, { path, words: misfit.words }, misfit.words);
    return;
  }
  const phrase = misfit?.phrase ?? known.vocabulary.nearest(text);
  const cutAt = cut ? `; it was cut at "${cut}", where YAML begins a comment` : "";
  const what = `"${plain(text.slice(0, 120))}" is no sentence of the vocabulary${cutAt}.`;
  const mend = cut ? QUOTE : `The nearest is: ${sample(phrase.pattern)}`;
  draft.report("CASUS_CORPUS_UNKNOWN_SENTENCE", { path }, what, mend);
}
