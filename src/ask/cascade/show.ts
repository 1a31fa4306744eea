import type { Terminal } from "../question.ts";
import { bold, wrap } from "../text-report.ts";
import type { CascadeOutput, CascadeRound, StepForm } from "./form.ts";

/** The report of a cascade: what it assumes, then round by round the moves and what they call up, then conflicts. */
export function showCascade(output: CascadeOutput, terminal: Terminal): string {
  const { title, performance, open, rounds, conflicts, sides, names } = output;
  const performs = {
    nobody: "nobody performs",
    "the obliged": "the obliged perform",
    all: "all perform who must, may or said that they would",
  };
  const how = `${performs[performance as keyof typeof performs]}; what is open counts as ${open}`;
  const named = (states: readonly string[]) => states.map((each) => names[each] ?? each).join(", ");
  return [
    bold(`${title}: a cascade`, terminal),
    wrap(`Assumed: ${how}.`, terminal.width),
    ...rounds.flatMap((round) => roundLines(round, terminal)),
    "",
    bold("Sides", terminal),
    ...sides.map(({ states }) => wrap(named(states), terminal.width, "  ")),
    "",
    bold(`Conflicts of duty: ${conflicts.length || "none found"}`, terminal),
    ...conflicts.map(({ says, prevails, ground }) =>
      wrap(
        `${says} ${prevails === "open" ? "What prevails is open." : `The ${prevails} prevails: ${ground}.`}`,
        terminal.width,
        "  ",
      ),
    ),
  ].join("\n");
}

function roundLines({ number, moves, steps }: CascadeRound, terminal: Terminal): string[] {
  const counts = steps.filter(({ label }) => label !== "nothing" && label !== "not raised");
  const [nothing, silent] = ["nothing", "not raised"].map(
    (name) => steps.filter(({ label }) => label === name).length,
  );
  return [
    "",
    bold(`Round ${number}`, terminal),
    ...moves.map(({ says }) => wrap(`> ${says}`, terminal.width, "  ")),
    ...counts.map((step) => stepLines(step, terminal)),
    ...(silent ? [`  not raised   ${silent} wait only for what no account speaks of`] : []),
    ...(nothing ? [`  nothing      ${nothing} further findings; see --json for why not`] : []),
  ];
}

function stepLines({ label, sentence, lawful, performed }: StepForm, { width }: Terminal): string {
  const note =
    lawful !== undefined && lawful !== "yes"
      ? ` Force in it: ${lawful === "no" ? "not lawful" : lawful}.`
      : "";
  const lines = wrap(`${sentence}${note}${performed ? " Performed." : ""}`, width, " ".repeat(15));
  return `  ${label.padEnd(12)} ${lines.trimStart()}`;
}
