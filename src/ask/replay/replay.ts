import type { Fault } from "../../base/index.ts";
import { list } from "../../law/index.ts";
import type { Receipt } from "../finding-form.ts";
import type { Library } from "../library.ts";
import { type AnyQuestion, question } from "../question.ts";
import { RECEIPT } from "../saved/examples.ts";
import { type Rerun, rerun } from "../saved/rerun.ts";
import { readSaved, type Saved } from "../saved/saved.ts";
import { differences } from "./differences.ts";
import { type ReplayOutput, replayInput, replayOutput } from "./form.ts";
import { showReplay } from "./show.ts";

/** The most differing places that are named. */
const MOST = 8;

/** The question that asks receipts of some questions again. */
export function replayOf(questions: readonly AnyQuestion<Library>[]) {
  return question({
    name: "replay",
    says: "Ask a receipt again: whether the same bytes come out, and what has changed if they do not",
    examples: [{ says: "A receipt that was saved", input: { receipt: RECEIPT } }],
    input: replayInput,
    output: replayOutput,
    positional: ["receipt"],
    files: ["receipt"],
    show: showReplay,
    found: ({ outcome }) => outcome !== "same",
  }).answer<Library>(async (input, library) => {
    const saved = readSaved(input.receipt, library);
    return replayed(saved, await rerun(questions, saved, library), library);
  });
}

/** How a saved receipt compares with what comes out now. */
export function replayed(saved: Saved, again: Rerun, library: Library): ReplayOutput {
  const { file, receipt, body } = saved;
  const { receipt: now, ...answer } = "answer" in again ? again.answer : { receipt: undefined };
  const outcome = outcomeOf(receipt, now as Receipt | undefined);
  const changed = changedSince(receipt, library);
  return {
    file,
    question: receipt.question,
    outcome,
    says: sentence(outcome, changed),
    changed,
    differences: body && outcome === "other" ? differences(body, answer, MOST) : [],
    refused: "refused" in again ? again.refused.map(told) : [],
    was: withoutInput(receipt),
    ...(now ? { now: withoutInput(now as Receipt) } : {}),
  };
}

function outcomeOf(was: Receipt, now: Receipt | undefined): ReplayOutput["outcome"] {
  if (!now) return "refused";
  return was.answerDigest === now.answerDigest ? "same" : "other";
}

function changedSince(was: Receipt, { version, engine, corpus }: Library): ReplayOutput["changed"] {
  const compared = [
    { what: "version", was: was.casus, now: version },
    { what: "code", was: was.engine, now: engine },
    {
      what: "corpus",
      was: `${was.corpus} (${was.corpusDigest})`,
      now: `${corpus.version} (${corpus.digest})`,
    },
  ] as const;
  return compared.filter((each) => each.was !== each.now);
}

const OUTCOMES = {
  same: "The same bytes come out",
  other: "Another answer comes out",
  refused: "This cannot be asked any more",
} as const;

function sentence(outcome: ReplayOutput["outcome"], changed: ReplayOutput["changed"]): string {
  const what = list(changed.map((each) => `the ${each.what}`));
  const are = changed.length > 1 ? "are not what they were" : "is not what it was";
  if (changed.length > 0) return `${OUTCOMES[outcome]}; ${what} ${are}.`;
  return outcome === "same"
    ? `${OUTCOMES.same}, from the same corpus and code.`
    : `${OUTCOMES[outcome]} although corpus and code are the same: the receipt is not Casus's own, or Casus failed.`;
}

const told = ({ code, what, mend }: Fault) => ({ code, what, mend });

function withoutInput({ input: _, ...rest }: Receipt): Omit<Receipt, "input"> {
  return rest;
}
