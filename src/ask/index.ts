import { askNext } from "./ask-next/ask-next.ts";
import { assess } from "./assess.ts";
import { cascade } from "./cascade/cascade.ts";
import { casebook } from "./casebook/casebook.ts";
import { compare } from "./compare.ts";
import { cover } from "./cover.ts";
import { ruleCoverage } from "./coverage/rule-coverage.ts";
import { defenceTest } from "./defence/defence-test.ts";
import { diffOf } from "./diff/diff.ts";
import { explain } from "./explain.ts";
import { instruments } from "./instruments.ts";
import type { Library } from "./library.ts";
import { pivot } from "./pivot/pivot.ts";
import { procedure } from "./procedure/procedure.ts";
import type { AnyQuestion } from "./question.ts";
import { replayOf } from "./replay/replay.ts";
import { watchOf } from "./watch/watch.ts";

/** The questions that are asked of the law. An answer of theirs that carries a receipt can be asked again. */
const ofLaw: readonly AnyQuestion<Library>[] = [
  assess,
  explain,
  pivot,
  askNext,
  procedure,
  cover,
  instruments,
  compare,
  defenceTest,
  cascade,
  casebook,
  ruleCoverage,
];

export const replay = replayOf(ofLaw);
export const diff = diffOf(ofLaw);
export const watch = watchOf(ofLaw);

/** Every question of Casus. Commands, routes and docs grow from this list. */
export const questions: readonly AnyQuestion<Library>[] = [...ofLaw, replay, diff, watch];

export type { AskNextOutput } from "./ask-next/form.ts";
export type { AssessOutput } from "./assess-form.ts";
export type { CascadeOutput } from "./cascade/form.ts";
export type { CasebookOutput } from "./casebook/form.ts";
export type { CompareOutput } from "./compare-form.ts";
export type { CoverOutput } from "./cover-form.ts";
export type { CoverageOutput } from "./coverage/form.ts";
export type { DefenceOutput } from "./defence/form.ts";
export type { DiffOutput } from "./diff/form.ts";
export type { ExplainOutput } from "./explain-form.ts";
export type { Field } from "./field.ts";
export { fieldsOf } from "./field.ts";
export type { FindingForm, ProofNode } from "./finding-form.ts";
export type { InstrumentForm, InstrumentsOutput } from "./instruments-form.ts";
export type { Library } from "./library.ts";
export { libraryOf } from "./library-of.ts";
export type { PivotForm, PivotOutput } from "./pivot/form.ts";
export type { PathForm, ProcedureOutput } from "./procedure/form.ts";
export type { AnyQuestion, Definition, Example, FieldName, Question, Terminal } from "./question.ts";
export { question } from "./question.ts";
export type { ReplayOutput } from "./replay/form.ts";
export type { WatchOutput } from "./watch/form.ts";
export {
  askNext,
  assess,
  cascade,
  casebook,
  compare,
  cover,
  defenceTest,
  explain,
  instruments,
  pivot,
  procedure,
  ruleCoverage,
};
