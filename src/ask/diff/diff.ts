import type { Library } from "../library.ts";
import { type AnyQuestion, question } from "../question.ts";
import { differences } from "../replay/differences.ts";
import { changeForm } from "./change-answer.ts";
import { changesBetween } from "./changes.ts";
import { type DiffOutput, diffInput, diffOutput } from "./form.ts";
import { showDiff } from "./show.ts";
import { type Side, sideOf } from "./side.ts";

/** The most fields of the questions that are named as different. */
const MOST = 12;

/** The question that holds two answers against each other, given the questions that a receipt may name. */
export function diffOf(questions: readonly AnyQuestion<Library>[]) {
  return question({
    name: "diff",
    says: "Two assessments held against each other: what came, went and changed, and the first step that differs",
    examples: [
      {
        says: "The same land attack, without a request and with one",
        input: {
          before: { id: "hypothetical-land-attack-without-request" },
          after: { id: "hypothetical-land-attack-with-request" },
        },
      },
    ],
    input: diffInput,
    output: diffOutput,
    positional: ["before", "after"],
    files: ["before", "after"],
    show: showDiff,
  }).answer<Library>(async (input, library) => {
    const before = await sideOf(input.before, questions, library);
    const after = await sideOf(input.after, questions, library);
    const { changes, same } = changesBetween(before.findings, after.findings);
    return {
      before: answered(before),
      after: answered(after),
      asked: differences(askedIn(before, library), askedIn(after, library), MOST),
      names: { ...before.findings.names, ...after.findings.names },
      changes: changes.map(changeForm),
      same,
    };
  });
}

/** What was asked, with a document named by its file and the start of its digest instead of its text. */
function askedIn({ receipt }: Side, library: Library): object {
  const input = Object(receipt.input) as Record<string, unknown>;
  const { id, file = "a document", text } = Object(input.incident) as Record<string, string>;
  if (input.incident === undefined) return input;
  return { ...input, incident: id ?? `${file} (${library.digest(text ?? "").slice(0, 12)})` };
}

function answered({ from, saved, receipt, findings }: Side): DiffOutput["before"] {
  const { question: asked, casus, corpus, corpusDigest } = receipt;
  return { from, title: findings.title ?? asked, question: asked, saved, casus, corpus, corpusDigest };
}
