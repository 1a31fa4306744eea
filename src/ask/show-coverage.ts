import { dateInWords } from "../base/index.ts";

import type { CoverOutput } from "./cover-form.ts";
import type { Terminal } from "./question.ts";
import { bold, wrap } from "./text-report.ts";

/** Who stands with whom, for a terminal. */
export function showCoverage(output: CoverOutput, terminal: Terminal): string {
  const { names, attacker, victim, attack, on, roll, nothing } = output;
  return [
    bold(`If ${names[attacker]} attacks ${names[victim]} on ${dateInWords(on)}: ${attack}`, terminal),
    wrap(output.answer, terminal.width),
    "",
    ...roll.flatMap(({ state, kind, status, alsoContested, sentence, basis }) => [
      bold(`${names[state] ?? state}: ${kind}, ${status}${alsoContested ? " and contested" : ""}`, terminal),
      wrap(sentence, terminal.width, "  "),
      wrap(basis, terminal.width, "  "),
    ]),
    "",
    bold("Nothing here", terminal),
    ...nothing.map(({ state, why }) => wrap(`${names[state] ?? state}: ${why}`, terminal.width, "  ")),
    "",
    bold("Assumed", terminal),
    ...output.assumptions.map((text) => wrap(text, terminal.width, "  ")),
    "",
  ].join("\n");
}
