import { dateInWords } from "../base/index.ts";

import type { AssessOutput } from "./assess-form.ts";
import type { FindingForm } from "./finding-form.ts";
import { settlingWords } from "./outcome-words.ts";
import type { Terminal } from "./question.ts";
import { showDeciding } from "./show-proof.ts";
import { bold, table, wrap } from "./text-report.ts";

/** An assessment for a terminal: facts, findings with what they turn on, the matrix, the proof, the assumptions. */
export function showAssessment(output: AssessOutput, terminal: Terminal): string {
  return [
    bold(output.title, terminal),
    wrap(output.summary, terminal.width),
    wrap(datesOf(output), terminal.width),
    "",
    bold("Facts", terminal),
    ...output.facts.map(({ id, says, state, value }) =>
      wrap(`${id}  ${says} ${stateWords(state, value)}`, terminal.width, "  "),
    ),
    "",
    ...output.findings
      .filter((each) => !short(each))
      .flatMap((finding, index) => showFinding(output.incident, finding, index + 1, terminal)),
    bold(`Nothing owed. The whole why-not: casus explain ${output.incident} ID`, terminal),
    ...output.findings
      .filter(short)
      .flatMap(({ sentence, basis, status, id }) => [
        wrap(`${sentence} (${basis}; ${status})`, terminal.width, "  "),
        `    ID ${id}`,
      ]),
    "",
    bold("Assumed", terminal),
    ...output.assumptions.map((text) => wrap(text, terminal.width, "  ")),
    "",
    wrap(
      `Corpus ${output.receipt.corpus}. Casus reports law and commitments. It does not say what a state should do.`,
      terminal.width,
    ),
    "",
  ].join("\n");
}

function datesOf({ factDate, lawDate, knownTo, doctrines }: AssessOutput): string {
  const known = knownTo ? ` Known by ${dateInWords(knownTo)}.` : "";
  return `Facts of ${dateInWords(factDate)}, law as at ${dateInWords(lawDate)}.${known} Read under: ${doctrines.map(({ title }) => title).join(", ")}.`;
}

function stateWords(state: AssessOutput["facts"][number]["state"], value: string): string {
  if (state === "disputed" || state === "unknown") return `[${state}]`;
  return `[${state}: ${value}]`;
}

function showFinding(incident: string, finding: FindingForm, number: number, terminal: Terminal): string[] {
  const status = finding.status + (finding.alsoContested ? ", and contested" : "");
  const inner = (text: string) => wrap(text, terminal.width, "   ");
  return [
    bold(`${number}. ${status.toUpperCase()}  ${finding.kind}`, terminal),
    wrap(finding.sentence, terminal.width, "   "),
    inner(`${finding.basis}${finding.tainted.length > 0 ? "; text not seen" : ""}`),
    ...(finding.ifDone ? [inner(finding.ifDone.says)] : []),
    ...turns(finding).map((text) => inner(text)),
    "",
    indent(matrixTable(finding)),
    "",
    ...finding.gates.map(({ says, state }) => inner(`Performance: ${says} (${state}).`)),
    ...finding.proof.steps.flatMap((step) => showDeciding(step, terminal, 2, 5)),
    `   Whole proof: casus explain ${incident} ${finding.id}`,
    "",
  ];
}

const short = ({ status }: FindingForm) =>
  status === "not engaged" || status === "not in force" || status === "not tested";

function turns({ turnsOn, kind }: FindingForm): string[] {
  const sets = turnsOn.sets.slice(0, 6).map((set) => settlingWords(kind, set));
  return [...sets, ...(turnsOn.complete ? [] : ["More sets may exist."])];
}

function matrixTable({ matrix }: FindingForm): string {
  const head = ["", ...matrix.columns.map(({ label }) => label)];
  const held = matrix.rows.filter(({ cells }) => cells.some((cell) => cell.held));
  const rows = held.map(({ title, standing, cells }) => [
    standing === "attributed" ? `${title} (attributed)` : title,
    ...cells.map(({ held, status, alsoContested, ifAsked }) =>
      held
        ? `${status}${alsoContested ? " and contested" : ""}${ifAsked ? ` (if asked: ${ifAsked})` : ""}`
        : "not held",
    ),
  ]);
  return table([head, ...rows]);
}

function indent(text: string): string {
  return text
    .split("\n")
    .map((line) => `   ${line}`)
    .join("\n");
}
