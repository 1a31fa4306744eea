import type { FactForm, FindingForm, ProofNode } from "../answers.ts";
import { message } from "../messages/message.ts";
import { rowsByStanding } from "./matrix-reading.ts";
import type { Twin } from "./twin.tsx";

/** All steps of a proof, in reading order. */
export function stepsOf(proof: ProofNode): readonly ProofNode[] {
  return [proof, ...proof.steps.flatMap(stepsOf)];
}

export function proofTwin(proof: ProofNode): Twin {
  const { column, verdict } = message.proof;
  return {
    title: message.proof.plain,
    columns: [column.number, column.answer, column.step, column.basis, column.sources],
    rows: stepsOf(proof).map((step) => [
      step.number,
      verdict[step.verdict],
      [step.says, ...step.aside].join(" "),
      step.basis,
      step.sources.map(({ title, at }) => [title, at].filter(Boolean).join(", ")).join("; "),
    ]),
  };
}

export function matrixTwin({ matrix, sentence }: FindingForm): Twin {
  const { matrix: words, finding } = message;
  const labelOf = (narrator: string) =>
    matrix.columns.find((one) => one.narrator === narrator)?.label ?? narrator;
  return {
    title: words.caption(sentence),
    columns: [words.doctrine, words.narrator, finding.column.status, finding.column.also, words.decides],
    rows: rowsByStanding(matrix).flatMap(({ title, cells }) =>
      cells.map((cell) => [
        title,
        labelOf(cell.narrator),
        cell.held ? message.status[cell.status] : words.notHeld,
        cell.alsoContested ? words.yes : words.no,
        [cell.decides, cell.ifAsked].filter(Boolean).join("; "),
      ]),
    ),
  };
}

export function findingsTwin(findings: readonly FindingForm[]): Twin {
  const { column } = message.finding;
  return {
    title: message.incident.findings,
    columns: [
      column.finding,
      column.instrument,
      column.article,
      column.kind,
      column.status,
      column.also,
      column.missing,
      column.fails,
      column.quality,
    ],
    rows: findings.map((one) => [
      one.sentence,
      one.instrumentShort,
      one.article,
      message.kind[one.kind],
      message.status[one.status],
      one.alsoContested ? message.matrix.yes : message.matrix.no,
      one.missing.join("; "),
      one.fails.join("; "),
      message.finding.textState[one.text] || one.text,
    ]),
  };
}

export function factsTwin(facts: readonly FactForm[]): Twin {
  const { column, fact, holds } = message.incident;
  return {
    title: message.incident.facts,
    columns: [column.number, column.fact, column.state, column.value, column.grade, column.accounts],
    rows: facts.map((one) => [
      one.id,
      one.says,
      fact[one.state],
      holds[one.value],
      one.grade,
      one.accounts
        .map(({ who, says, gist }) => `${who}: ${message.incident.saysIt[says]}. ${gist}`)
        .join(" "),
    ]),
  };
}
