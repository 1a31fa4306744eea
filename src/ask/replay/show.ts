import type { Terminal } from "../question.ts";
import { bold, wrap } from "../text-report.ts";
import type { ReplayOutput } from "./form.ts";

/** How a receipt came out when it was asked again, for a terminal. */
export function showReplay(output: ReplayOutput, terminal: Terminal): string {
  const { file, question, says, changed, differences, refused, was, now } = output;
  const line = (text: string) => wrap(text, terminal.width, "  ");
  return [
    bold(`${file}: ${question}`, terminal),
    wrap(says, terminal.width),
    ...changed.map((each) => line(`${each.what}: ${short(each.was)}, now ${short(each.now)}`)),
    ...refused.map(({ code, what }) => line(`${code}: ${what}`)),
    ...differences.flatMap(({ at, was: old = "nothing", now: is = "nothing" }) => [
      line(at),
      wrap(`was: ${old}`, terminal.width, "    "),
      wrap(`now: ${is}`, terminal.width, "    "),
    ]),
    line(`answer: ${short(was.answerDigest)}${now ? `, now ${short(now.answerDigest)}` : ""}`),
    "",
  ].join("\n");
}

/** Digests cut to what a person compares. */
export function short(text: string): string {
  return text.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, "$1");
}
