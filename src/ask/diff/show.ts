import type { Terminal } from "../question.ts";
import { bold, wrap } from "../text-report.ts";
import type { DiffOutput } from "./form.ts";
import { showChange } from "./show-change.ts";

/** Two answers held against each other, for a terminal. */
export function showDiff(output: DiffOutput, terminal: Terminal): string {
  const { before, after, asked, changes, same, names } = output;
  const line = (text: string) => wrap(text, terminal.width, "  ");
  return [
    bold(`${before.title} -> ${after.title}`, terminal),
    line(`before: ${sideWords(before)}`),
    line(`after: ${sideWords(after)}`),
    ...asked.map(({ at, was = "nothing", now = "nothing" }) => line(`asked: ${at}: ${was}, then ${now}`)),
    wrap(`${counted(changes)}${same} the same.`, terminal.width),
    "",
    ...changes.flatMap((change) => [...showChange(change, names, terminal), ""]),
  ].join("\n");
}

function sideWords({ from, saved, corpus, corpusDigest }: DiffOutput["before"]): string {
  return `${from}, ${saved ? "saved" : "answered now"}, corpus ${corpus} (${corpusDigest.slice(0, 12)})`;
}

const WORDS = {
  appeared: "new",
  went: "gone",
  status: "with another status",
  sentence: "that say something else",
  proof: "that rest on something else",
} as const;

/** "2 new, 1 gone, " - findings counted state by state. */
function counted(changes: DiffOutput["changes"]): string {
  return (Object.keys(WORDS) as (keyof typeof WORDS)[])
    .map((what) => ({ what, of: changes.filter((each) => each.what === what) }))
    .filter(({ of }) => of.length > 0)
    .map(({ what, of }) => `${of.reduce((sum, { obligors }) => sum + obligors.length, 0)} ${WORDS[what]}, `)
    .join("");
}
