import { dateInWords } from "../../base/index.ts";
import { capital } from "../../law/index.ts";
import { statusWords } from "../outcome-words.ts";
import type { Terminal } from "../question.ts";
import { bold, wrap } from "../text-report.ts";
import type { PathForm, ProcedureOutput, StageForm, StepForm } from "./form.ts";
import { obstacleWords } from "./obstacles.ts";

/** The paths from event to help, for a terminal. */
export function showProcedure(output: ProcedureOutput, terminal: Terminal): string {
  const { title, paths, lawDate } = output;
  const none = paths.length === 0 ? ["No duty is in play here.", ""] : [];
  return [
    bold(`From event to help: ${title}`, terminal),
    `Law as at ${dateInWords(lawDate)}.`,
    "",
    ...none,
    ...paths.flatMap((path, index) => showPath(path, index + 1, terminal)),
    ...showInWords(paths, terminal),
  ].join("\n");
}

/** What is coded in words only, once for all paths: a reader has to judge whether it stands in the way. */
function showInWords(paths: readonly PathForm[], terminal: Terminal): string[] {
  const said = new Set(paths.flatMap(({ obstacles }) => obstacles.inWords.map(obstacleWords)));
  if (said.size === 0) return [];
  return [
    bold("On third states and passage, coded in words only and not judged", terminal),
    ...[...said].map((text) => wrap(text, terminal.width, "   ")),
    "",
  ];
}

function showPath(path: PathForm, number: number, terminal: Terminal): string[] {
  const { sentence, basis, stages, next, obstacles } = path;
  const line = (text: string, indent = "   ") => wrap(text, terminal.width, indent);
  return [
    bold(`${number}. ${statusWords(path).toUpperCase()}`, terminal),
    line(sentence),
    line(basis),
    ...stages.flatMap((stage) => showStage(stage, terminal)),
    ...(next ? [line(`Next: ${next}.`)] : []),
    line(`Obstacles: ${obstacles.says}`),
    ...obstacles.coded.map((each) => line(obstacleWords(each), "     ")),
    ...obstacles.notInForce.map((each) => line(`Coded, and not in force: ${each}.`)),
    "",
  ];
}

function showStage({ stage, steps, clauses, silence }: StageForm, terminal: Terminal): string[] {
  const line = (text: string, indent: string) => wrap(text, terminal.width, indent);
  const nothing = silence ? ` ${silence}` : "";
  return [
    line(`${capital(stage)}:${nothing}`, "   "),
    ...steps.flatMap((step) => [
      line(`[${step.state}] ${step.who ? `${step.who}: ` : ""}${step.says}`, "     "),
      ...rulesOf(step).map((text) => line(text, "         ")),
    ]),
    ...clauses.map(({ article, says, text }) =>
      line(`${article}${text === "read" ? "" : ` (${text})`}: ${says}`, "     "),
    ),
  ];
}

/** Each rule once, with the readings on which it asks for the act. */
function rulesOf({ under, known }: StepForm): string[] {
  const rules = new Map<string, string[]>();
  for (const { role, basis, reading, oneOf, sources } of under) {
    const keys = sources.map(({ key, at }) => (at ? `${key}, ${at}` : key)).join("; ");
    const rule = `${role}: ${role === "limit" ? keys : basis}${oneOf ? ", one of several that would do" : ""}`;
    rules.set(rule, [...(rules.get(rule) ?? []), ...(reading ? [`“${reading}”`] : [])]);
  }
  const said = [...rules].map(([rule, readings]) =>
    readings.length > 0 ? `${rule}, on the reading ${[...new Set(readings)].join(" or ")}` : rule,
  );
  return [...said, ...(known ? [`known by: ${known}`] : [])];
}
