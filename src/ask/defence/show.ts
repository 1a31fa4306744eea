import type { Terminal } from "../question.ts";
import { bold, table, wrap } from "../text-report.ts";
import type { DefenceOutput } from "./form.ts";

/** The test for a terminal: a row for each criterion, then what the pact lacks beside each reference. */
export function showDefence(output: DefenceOutput, terminal: Terminal): string {
  const { subject, references, criteria, against, summary } = output;
  const numbered = references.map((_, index) => `[${index + 1}]`);
  const rows = criteria.map(({ asks, subject: own, references: others }) => [
    asks,
    own.verdict,
    ...others.map(({ verdict }) => verdict),
  ]);
  return [
    bold(`The ${subject.short} as collective defence`, terminal),
    wrap(summary, terminal.width),
    "",
    table([["", "it", ...numbered], ...rows]),
    "",
    ...references.map(
      ({ short, on, quality }, index) => `[${index + 1}] ${short}, wording of ${on} (${quality})`,
    ),
    "",
    bold("Why", terminal),
    ...criteria.map(({ asks, subject: { verdict, why, article } }) =>
      wrap(
        `${asks} ${verdict}: ${why}${article ? ` (${article})` : ""}.`.replace("..", "."),
        terminal.width,
        "  ",
      ),
    ),
    "",
    ...against.map(({ says }) => wrap(says, terminal.width, "  ")),
  ].join("\n");
}
