import type { Answers } from "../answers.ts";
import type { Block } from "./study-document.ts";

/** What a view of a question is given. */
export interface ViewProps<Q extends keyof Answers> {
  readonly block: Block;
  readonly answer: Answers[Q];
}
