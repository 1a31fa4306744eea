import type { FindingChange } from "../diff/change-form.ts";
import { showChange } from "../diff/show-change.ts";
import type { Terminal } from "../question.ts";
import { short } from "../replay/show.ts";
import { bold, wrap } from "../text-report.ts";
import type { Watched, WatchOutput } from "./form.ts";

/** Which sentences of saved answers still hold, for a terminal. */
export function showWatch({ watched }: WatchOutput, terminal: Terminal): string {
  return watched.flatMap((each) => [...showOne(each, terminal), ""]).join("\n");
}

function showOne(watched: Watched, terminal: Terminal): string[] {
  const { file, title, says, changed, fallen, shifted, appeared, elsewhere, refused } = watched;
  const line = (text: string) => wrap(text, terminal.width, "  ");
  return [
    bold(`${file}: ${title}`, terminal),
    wrap(`${verdict(watched)} ${says}`, terminal.width),
    ...changed.map((each) => line(`${each.what}: ${short(each.was)}, now ${short(each.now)}`)),
    ...refused.map(({ code, what }) => line(`${code}: ${what}`)),
    ...part("No longer holds", fallen, watched, terminal),
    ...part("Holds, and rests on something else", shifted, watched, terminal),
    ...part("Was not there before", appeared, watched, terminal),
    ...(elsewhere.length > 0 ? [line(`Not as it was, too: ${elsewhere.join(", ")}.`)] : []),
  ];
}

function verdict({ holds, sentences, fallen, refused }: Watched): string {
  if (refused.length > 0) return "Not to be told.";
  if (holds) return sentences === 1 ? "The sentence holds." : `All ${sentences} sentences hold.`;
  const rows = new Set(fallen.map(({ before }) => before?.finding)).size;
  return `${rows} of ${sentences} ${sentences === 1 ? "sentence does" : "sentences do"} not hold any more.`;
}

function part(
  title: string,
  changes: readonly FindingChange[],
  { names }: Watched,
  terminal: Terminal,
): string[] {
  if (changes.length === 0) return [];
  return [bold(title, terminal), ...changes.flatMap((change) => showChange(change, names, terminal))];
}
