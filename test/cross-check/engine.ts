import { type Decision, decide } from "../../src/law/decide/decide.ts";
import { compile } from "../../src/law/decide/program.ts";
import type { Question } from "../../src/law/decide/question.ts";
import type { Formula } from "../../src/law/formula.ts";
import type { Base } from "./base.ts";

/** A way to decide conditions of a base. */
export type Decides = (asked: Formula, base: Base) => Decision;

/** A condition as the engine takes it. */
export function questionOf(asked: Formula, { values, openness, care }: Base): Question {
  return { program: compile(asked), values, openness, care };
}

/** The engine as it is. */
export const engine: Decides = (asked, base) => decide(questionOf(asked, base));
