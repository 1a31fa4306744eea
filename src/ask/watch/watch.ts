import { changeForm } from "../diff/change-answer.ts";
import { changesBetween } from "../diff/changes.ts";
import type { Library } from "../library.ts";
import { type AnyQuestion, question } from "../question.ts";
import { replayed } from "../replay/replay.ts";
import { eachOrAllFaults } from "../saved/at-once.ts";
import { SAVED } from "../saved/examples.ts";
import { findingsIn, type SavedFindings } from "../saved/findings.ts";
import { rerun } from "../saved/rerun.ts";
import { readSaved, type Saved, type SavedInput } from "../saved/saved.ts";
import { type Watched, watchInput, watchOutput } from "./form.ts";
import { showWatch } from "./show.ts";

/** The question that watches saved answers, given the questions that a receipt may name. */
export function watchOf(questions: readonly AnyQuestion<Library>[]) {
  return question({
    name: "watch",
    says: "Saved answers held against the present corpus: which sentence no longer holds, and why",
    examples: [{ says: "An assessment that was saved", input: { saved: [SAVED] } }],
    input: watchInput,
    output: watchOutput,
    positional: ["saved"],
    files: ["saved"],
    show: showWatch,
    found: ({ holds }) => !holds,
  }).answer<Library>(async (input, library) => {
    const read = eachOrAllFaults(input.saved, (each) => readWhole(each, library));
    const watched: Watched[] = [];
    for (const each of read) watched.push(await watchOne(each, questions, library));
    return { holds: watched.every(({ holds }) => holds), watched };
  });
}

interface Whole {
  readonly saved: Saved;
  readonly before: SavedFindings;
}

function readWhole(given: SavedInput, library: Library): Whole {
  const saved = readSaved(given, library);
  return { saved, before: findingsIn(saved.body, saved.file, saved.receipt.question) };
}

async function watchOne(
  { saved, before }: Whole,
  questions: readonly AnyQuestion<Library>[],
  library: Library,
): Promise<Watched> {
  const again = await rerun(questions, saved, library);
  const { file, question: asked, outcome, says, changed, refused } = replayed(saved, again, library);
  const parts = "answer" in again ? against(saved, before, again.answer) : NOTHING;
  return {
    file,
    title: before.title ?? asked,
    question: asked,
    holds: "answer" in again && parts.fallen.length === 0,
    outcome,
    says,
    changed,
    sentences: before.findings.length,
    ...parts,
    refused,
    names: before.names,
  };
}

type Parts = Pick<Watched, "fallen" | "shifted" | "appeared" | "elsewhere">;

const NOTHING: Parts = { fallen: [], shifted: [], appeared: [], elsewhere: [] };

function against(saved: Saved, before: SavedFindings, now: Readonly<Record<string, unknown>>): Parts {
  const changes = changesBetween(before, findingsIn(now, saved.file, saved.receipt.question)).changes.map(
    changeForm,
  );
  const of = (...whats: string[]) => changes.filter(({ what }) => whats.includes(what));
  return {
    fallen: of("went", "status", "sentence"),
    shifted: of("proof"),
    appeared: of("appeared"),
    elsewhere: elsewhere(saved.body ?? {}, now),
  };
}

function elsewhere(
  then: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): string[] {
  const keys = new Set([...Object.keys(then), ...Object.keys(now)]);
  return [...keys].filter(
    (key) => !["receipt", "findings"].includes(key) && JSON.stringify(then[key]) !== JSON.stringify(now[key]),
  );
}
