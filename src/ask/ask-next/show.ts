import { count } from "../../base/index.ts";
import { capital, list } from "../../law/index.ts";
import { statusWords } from "../outcome-words.ts";
import type { Terminal } from "../question.ts";
import { bold, wrap } from "../text-report.ts";
import type { AskNextOutput } from "./form.ts";

type Point = AskNextOutput["points"][number];

const LEGEND =
  "An answer settles a finding, or leaves more of the ways in which it comes out yes (engaged, permitted, breached), or fewer.";

/** What to ask next, for a terminal: what can be found out first, then what can only be argued, then what is to be done. */
export function showAskNext(output: AskNextOutput, terminal: Terminal): string {
  const { title, points, counting, open, unweighed, acts } = output;
  const line = (text: string, indent = "") => wrap(text, terminal.width, indent);
  const large = unweighed.map((id) => line(`Too large to be weighed: ${id}`));
  return [
    bold(`Ask next: ${title}`, terminal),
    line(open === 0 ? "No finding is open." : `Open findings: ${open}. ${LEGEND}`),
    ...large,
    "",
    ...section(
      "Can be found out",
      points.filter(({ findOut }) => findOut),
      output,
      terminal,
    ),
    ...section(
      "Readings of the law: nobody can find them out, they are argued",
      points.filter(({ findOut }) => !findOut),
      output,
      terminal,
    ),
    ...(acts.length > 0
      ? [bold("Acts that findings wait for: to be done, not to be found out", terminal)]
      : []),
    ...acts.map(({ says, findings }) =>
      line(`${capital(says)} (${count(findings.length, "finding")})`, "  "),
    ),
    ...(acts.length > 0 ? [""] : []),
    line(counting),
    "",
  ].join("\n");
}

function section(
  title: string,
  points: readonly Point[],
  output: AskNextOutput,
  terminal: Terminal,
): string[] {
  if (points.length === 0) return [];
  return [bold(title, terminal), ...points.flatMap((point) => showPoint(point, output, terminal)), ""];
}

function showPoint(point: Point, { open, names }: AskNextOutput, terminal: Terminal): string[] {
  const { asks, touches, importance, findings } = point;
  const answers = [...new Set(findings.flatMap((finding) => finding.answers.map(({ says }) => says)))];
  return [
    wrap(`${importance.toFixed(2)}  ${asks} (${touches} of ${open})`, terminal.width, "  "),
    ...answers.flatMap((says) => [
      wrap(`If ${says}:`, terminal.width, "        "),
      ...effects(findings, says, names).map((text) => wrap(text, terminal.width, "          ")),
    ]),
  ];
}

const MOVES = {
  "toward yes": "more ways to yes",
  "toward no": "fewer ways to yes",
  none: "not moved",
} as const;

/** What one answer does to each finding: what it settles first, finding by finding, then where it leaves more ways. */
function effects(findings: Point["findings"], says: string, names: AskNextOutput["names"]): string[] {
  const moved = findings.flatMap((finding) =>
    finding.answers.filter((answer) => answer.says === says).map((answer) => ({ finding, answer })),
  );
  const settled = moved.filter(({ answer }) => answer.move === "yes" || answer.move === "no");
  const open = (Object.keys(MOVES) as (keyof typeof MOVES)[]).flatMap((move) => {
    const these = moved.filter(({ answer }) => answer.move === move);
    return these.length > 0
      ? [`${MOVES[move]}: ${these.map(({ finding }) => named(finding, names)).join("; ")}`]
      : [];
  });
  return [
    ...settled.map(({ finding, answer }) => `${statusWords(answer)}: ${named(finding, names)}`),
    ...open,
  ];
}

function named({ basis, obligors }: Point["findings"][number], names: AskNextOutput["names"]): string {
  const who = obligors.length > 3 ? `${obligors.length} states` : list(obligors.map((id) => names[id] ?? id));
  return `${who}, ${basis}`;
}
