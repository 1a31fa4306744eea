import type { Terminal } from "../question.ts";
import { bold, wrap } from "../text-report.ts";
import type { CoverageOutput } from "./form.ts";

/** Rule coverage for a terminal: the share, then provision by provision what no case put to the test. */
export function showCoverageOfRules(output: CoverageOutput, terminal: Terminal): string {
  const { sentences, exercised, incidents, provisions } = output;
  return [
    bold(`${exercised} of ${sentences} conditions came out both ways in ${incidents} incidents.`, terminal),
    ...provisions.flatMap(({ instrument, article, untested, lacking }) => [
      "",
      `${instrument}, ${article}${untested ? ": no case reached it" : ""}`,
      ...lacking.map(({ says, yes, no, open }) =>
        wrap(`${says}: ${lackOf(yes, no)} (yes ${yes}, no ${no}, open ${open})`, terminal.width, "  "),
      ),
    ]),
  ].join("\n");
}

function lackOf(yes: number, no: number): string {
  if (yes === 0 && no === 0) return "never settled";
  return yes === 0 ? "never held" : "never failed";
}
