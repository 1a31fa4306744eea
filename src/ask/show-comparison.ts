import type { CompareOutput } from "./compare-form.ts";
import type { Terminal } from "./question.ts";
import { bold, wrap } from "./text-report.ts";

/** A comparison for a terminal: row by row what each text says, the change, the depth; then findings before and after. */
export function showComparison(output: CompareOutput, terminal: Terminal): string {
  const short = new Map(output.columns.map((column) => [column.id, column.short]));
  const line = (text: string, indent = "  ") => wrap(text, terminal.width, indent);
  return [
    bold(output.summary, terminal),
    "",
    ...output.rows.flatMap(({ title, cells, change, reason }) => [
      bold(`${title}: ${change}${reason ? ` (${reason})` : ""}`, terminal),
      ...cells.map(({ instrument, says, state }) =>
        line(`${short.get(instrument)}: ${state === "stated" ? says : `[${state}] ${says}`}`),
      ),
    ]),
    ...(output.rows.length > 0
      ? ["", bold("Depth: features that a text surely has, up to those that it may have", terminal)]
      : []),
    ...(output.rows.length > 0
      ? output.depth.map(({ instrument, low, high, of }) =>
          line(`${short.get(instrument)}: ${low} to ${high} of ${of}`),
        )
      : []),
    ...(output.rows.length > 0 ? ["", bold("Types of alliance, as ATOP draws them", terminal)] : []),
    ...(output.rows.length > 0
      ? output.types.map(({ instrument, types }) =>
          line(`${short.get(instrument)}: ${types.map(({ name, has }) => `${name} ${has}`).join(", ")}`),
        )
      : []),
    ...output.findings.flatMap(({ sentence, before, after, because, turnsOnBefore, turnsOnAfter }) => [
      "",
      line(sentence, ""),
      line(`before: ${before}; after: ${after}`),
      ...because.map((each) => line(each, "    ")),
      line(`turned on: ${turnsOnBefore.join("; ") || "nothing open"}`),
      line(`turns on: ${turnsOnAfter.join("; ") || "nothing open"}`),
    ]),
    "",
  ].join("\n");
}
