import type { Terminal } from "../question.ts";
import { bold, table, wrap } from "../text-report.ts";
import type { CasebookOutput, Miss, Tally } from "./form.ts";

/** The report of a casebook run: totals, then by confidence, era and trap, then each row that was missed. */
export function showCasebook(output: CasebookOutput, terminal: Terminal): string {
  const { all, cases, strict, misses } = output;
  const head = `${all.rows} findings of ${cases} cases${strict ? ", from what the casebook records alone" : ""}: ${share(all)} of the points, ${all.falseAlarms} false ${all.falseAlarms === 1 ? "alarm" : "alarms"}.`;
  const groups = [
    ["By confidence", output.byConfidence],
    ["By era", output.byEra],
    ["By trap", output.byTrap],
  ] as const;
  return [
    bold(head, terminal),
    ...groups.flatMap(([title, tallies]) => ["", bold(title, terminal), tallyTable(tallies)]),
    "",
    bold(`Not met exactly: ${misses.length}`, terminal),
    ...misses.map((miss) => missLines(miss, terminal)),
  ].join("\n");
}

function share({ points, rows }: Tally): string {
  return rows === 0 ? "none" : `${((100 * points) / rows).toFixed(1)} %`;
}

function tallyTable(tallies: Readonly<Record<string, Tally>>): string {
  const rows = Object.entries(tallies).map(([name, each]) => [
    `  ${name}`,
    String(each.rows),
    String(each.points),
    share(each),
    String(each.falseAlarms),
  ]);
  return table([["", "rows", "points", "share", "false alarms"], ...rows]);
}

function missLines(miss: Miss, { width }: Terminal): string {
  const who = `${miss.party} to ${miss.beneficiary}, ${miss.instrument} ${miss.article}`;
  const alarm = miss.falseAlarm ? " (false alarm)" : "";
  const lines = [
    `${miss.case} · ${who}: expected ${miss.expected}, found ${miss.found}${alarm}`,
    wrap(`Expected since: ${miss.because}`, width, "  "),
    wrap(`Found: ${miss.proof?.says ?? "no finding on this."}`, width, "  "),
    ...(miss.why ? [wrap(`Why they differ: ${miss.why}`, width, "  ")] : []),
  ];
  return `\n${lines.join("\n")}`;
}
