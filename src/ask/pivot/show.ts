import { list } from "../../law/index.ts";
import { settlingWords, statusWords } from "../outcome-words.ts";
import { showPoint } from "../points/show.ts";
import type { Terminal } from "../question.ts";
import { bold, wrap } from "../text-report.ts";
import type { PivotForm, PivotOutput } from "./form.ts";

/** What findings turn on, for a terminal. */
export function showPivots(output: PivotOutput, terminal: Terminal): string {
  const { title, pivots, counting } = output;
  const none = pivots.length === 0 ? ["Nothing is open here.", ""] : [];
  return [
    bold(`What it turns on: ${title}`, terminal),
    "",
    ...none,
    ...pivots.flatMap((pivot, index) => showPivot(pivot, index + 1, terminal)),
    wrap(counting, terminal.width),
    "",
  ].join("\n");
}

function showPivot(pivot: PivotForm, number: number, terminal: Terminal): string[] {
  const { kind, sentence, basis, always, askNext, flips, missing } = pivot;
  const line = (text: string) => wrap(text, terminal.width, "     ");
  const waits = missing.length > 0 ? [line(`It waits for this: ${list(missing)}.`)] : [];
  return [
    bold(`${number}. ${statusWords(pivot).toUpperCase()}  ${kind}`, terminal),
    wrap(sentence, terminal.width, "   "),
    wrap(basis, terminal.width, "   "),
    ...waits,
    ...(pivot.exact
      ? []
      : [line("Past the limits of an exact decision, or what is recorded contradicts itself.")]),
    ...part("Can settle it", settling(pivot).map(line), terminal),
    ...part(
      "Always matters",
      always.map(({ asks, open }) => line(`${asks} (${open})`)),
      terminal,
    ),
    ...part("Ask next", asked(askNext, terminal), terminal),
    ...part(
      "Would turn it",
      flips.map((flip) => line(turning(flip))),
      terminal,
    ),
    "",
  ];
}

function part(title: string, lines: readonly string[], terminal: Terminal): string[] {
  return lines.length > 0 ? [bold(`   ${title}`, terminal), ...lines] : [];
}

function settling({ canSettle, kind, always }: PivotForm): string[] {
  const { sets, complete, upTo } = canSettle;
  if (always.length === 0) return [];
  const said = sets.map((set) => settlingWords(kind, set));
  const size = upTo === 1 ? "one answer" : `up to ${upTo} answers`;
  return [...said, complete ? `No other set of ${size} settles it.` : "More sets may exist."];
}

function asked({ points, weighed }: PivotForm["askNext"], terminal: Terminal): string[] {
  if (!weighed) return [wrap("It is too large to be weighed.", terminal.width, "     ")];
  return points.flatMap((point) => showPoint(point, terminal, "     "));
}

function turning({ says, now, known, status }: PivotForm["flips"][number]): string {
  return `If ${says}: ${status}. As it stands, ${now} (${known}).`;
}
