import { list } from "../../law/index.ts";
import { statusWords } from "../outcome-words.ts";
import type { Terminal } from "../question.ts";
import { bold, wrap } from "../text-report.ts";
import type { FindingChange } from "./change-form.ts";

const WHAT = {
  appeared: "NEW",
  went: "GONE",
  status: "CHANGED",
  sentence: "SAYS SOMETHING ELSE",
  proof: "RESTS ON SOMETHING ELSE",
} as const;

/** A change of a finding, for a terminal: what it was, what it is, and where the two proofs part. */
export function showChange(
  { what, basis, obligors, before, after, first }: FindingChange,
  names: Readonly<Record<string, string>>,
  terminal: Terminal,
): string[] {
  const who = obligors.length > 3 ? `${obligors.length} states` : list(obligors.map((id) => names[id] ?? id));
  const line = (text: string) => wrap(text, terminal.width, "  ");
  const same = before && after && before.sentence === after.sentence;
  return [
    bold(wrap(`${WHAT[what]}  ${who}, ${basis}`, terminal.width), terminal),
    ...(before ? [line(`before: ${statusWords(before)}. ${same ? "" : before.sentence}`.trimEnd())] : []),
    ...(after ? [line(`after: ${statusWords(after)}. ${after.sentence}`)] : []),
    ...(first ? showFirst(first, terminal) : []),
  ];
}

type First = NonNullable<FindingChange["first"]>;

function showFirst({ before, after }: First, terminal: Terminal): string[] {
  const line = (text: string) => wrap(text, terminal.width, "    ");
  return [
    wrap("The first step that differs:", terminal.width, "  "),
    line(`before: ${before ? stepWords(before) : "there was no such step"}`),
    line(`after: ${after ? stepWords(after) : "there is no such step"}`),
  ];
}

function stepWords({ number, verdict, says, basis, sources }: NonNullable<First["before"]>): string {
  const keys = [...new Set(sources.map(({ key, at }) => (at ? `${key}, ${at}` : key)))];
  const ground = [basis, ...keys].filter((part) => part !== "").join("; ");
  return `${number} [${verdict}] ${says}${ground ? ` (${ground})` : ""}`;
}
