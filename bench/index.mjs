/**
 * What the engine costs: findings a second beside the plain evaluator, and what is loaded, shipped and waited for.
 * Prints a table, or with --json the rows. It measures what is shipped, so it needs a build.
 */
import { existsSync } from "node:fs";
import { benchCascade } from "./cascade.mjs";
import { benchFindings } from "./findings.mjs";
import { benchPivots } from "./pivots.mjs";
import { benchAssess, benchBundle, benchCorpus } from "./sizes.mjs";

if (existsSync(new URL("../dist/law/decide/decide.js", import.meta.url))) {
  const rows = await runAll([
    benchFindings,
    benchPivots,
    benchCascade,
    benchCorpus,
    benchBundle,
    benchAssess,
  ]);
  console.log(process.argv.includes("--json") ? JSON.stringify(rows, null, 2) : writeTable(rows));
} else {
  process.stderr.write("casus: there is no build to measure\n  Run `npm run build` first.\n");
  process.exitCode = 1;
}

async function runAll(benches) {
  const rows = [];
  for (const bench of benches) rows.push(...(await bench()));
  return rows;
}

function writeTable(rows) {
  const lines = [["", "value", "unit", "baseline", "ratio", "target", ""], ...rows.map(cellsOf)];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
  const write = (cell, column) => (column === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[column]));
  return lines.map((cells) => cells.map(write).join("  ").trimEnd()).join("\n");
}

function cellsOf({ name, value, unit, baseline, ratio, target, met }) {
  const number = (figure) => (figure === null ? "" : figure.toLocaleString("en"));
  const verdict = met === null ? "" : met ? "met" : "MISSED";
  return [name, number(value), unit, number(baseline), number(ratio), number(target), verdict];
}
