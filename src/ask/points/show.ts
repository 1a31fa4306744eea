import { statusWords } from "../outcome-words.ts";
import type { Terminal } from "../question.ts";
import { wrap } from "../text-report.ts";
import type { Point } from "./form.ts";

/** An open point with its answers, for a terminal. */
export function showPoint(point: Point, terminal: Terminal, indent: string): string[] {
  const { asks, importance, findOut, answers } = point;
  const kind = findOut ? "" : ", a reading of the law";
  return [
    wrap(`${importance.toFixed(2)}  ${asks}${kind}`, terminal.width, indent),
    ...answers.map((answer) => wrap(answerWords(answer), terminal.width, `${indent}      `)),
  ];
}

function answerWords(answer: Point["answers"][number]): string {
  const settles = answer.move === "yes" || answer.move === "no";
  const left = settles ? "" : `, yes in ${answer.share.toFixed(2)} of the ways left`;
  return `if ${answer.says}: ${statusWords(answer)}${left}`;
}
