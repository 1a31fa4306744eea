import { type Judgement, list } from "../../law/index.ts";
import { type Row, rowsOf } from "../findings.ts";
import { namesOf, openAssessment } from "../open-assessment.ts";
import { COUNTING } from "../points/form.ts";
import { type KeyedPoint, pointsOf, rounded } from "../points/points.ts";
import { question } from "../question.ts";
import { receiptOf } from "../receipt.ts";
import { type AskNextOutput, askNextInput, askNextOutput } from "./form.ts";
import { showAskNext } from "./show.ts";

type NextPoint = AskNextOutput["points"][number];
type Touched = NextPoint["findings"][number];

export const askNext = question({
  name: "ask-next",
  says: "Which open point would move most findings of an incident, and in which way each answer would move them",
  examples: [
    { says: "After the drones at Nakhchivan", input: { incident: { id: "nakhchivan-2026-03-05" } } },
    {
      says: "The same, had Azerbaijan asked Türkiye for help",
      input: { incident: { id: "nakhchivan-2026-03-05" }, assume: ["AZE asked TUR for military help"] },
    },
  ],
  input: askNextInput,
  output: askNextOutput,
  positional: ["incident"],
  files: ["incident"],
  show: showAskNext,
}).answer((input, library) => {
  const assessment = openAssessment(input, library);
  const { given } = assessment;
  const rows = rowsOf(assessment);
  const open = rows.filter(({ finding }) => isOpen(finding.judgement));
  const weighed = open.map((row) => ({ row, points: pointsOf(assessment, row) }));
  return {
    receipt: receiptOf(library, "ask-next", input),
    incident: given.incident.id,
    title: given.incident.title,
    lawDate: given.lawDate,
    counting: COUNTING,
    names: namesOf(
      given.corpus,
      open.flatMap(({ obligors }) => obligors),
    ),
    open: open.length,
    unweighed: weighed.filter(({ points }) => !points).map(({ row }) => row.finding.candidate.id),
    points: ranked(
      weighed.flatMap(({ row, points = [] }) => points.map((point) => [row, point] as const)),
      open.length,
    ),
    acts: actsOf(rows),
  };
});

/** Whether something is still to be found or argued; acts that are missing are taken as done. */
function isOpen({ status, ifDone }: Judgement): boolean {
  return ["contested", "undetermined"].includes(ifDone?.status ?? status);
}

function ranked(met: readonly (readonly [Row, KeyedPoint])[], open: number): NextPoint[] {
  const points = new Map<string, NextPoint>();
  for (const [row, point] of met) {
    const { key, answers: _, importance: __, ...head } = point;
    const known = points.get(key) ?? { ...head, importance: 0, touches: 0, findings: [] };
    known.findings.push(touchedBy(row, point));
    points.set(key, known);
  }
  const sum = ({ findings }: NextPoint) => findings.reduce((all, { importance }) => all + importance, 0);
  return [...points.values()]
    .map((each) => ({ ...each, importance: rounded(sum(each) / open), touches: each.findings.length }))
    .sort((a, b) => b.importance - a.importance || b.touches - a.touches);
}

function touchedBy({ finding, obligors }: Row, { importance, answers }: KeyedPoint): Touched {
  const { candidate, judgement } = finding;
  const { kind, status, alsoContested, ifDone } = judgement;
  return {
    finding: candidate.id,
    basis: `${candidate.instrument.short}, ${candidate.provision.article}`,
    obligors: [...obligors],
    kind,
    status,
    alsoContested: ifDone ? ifDone.decision.alsoContested : alsoContested,
    ...(ifDone && { ifDone: ifDone.status }),
    importance,
    answers,
  };
}

function actsOf(rows: readonly Row[]): AskNextOutput["acts"] {
  const acts = new Map<string, string[]>();
  for (const { finding } of rows) {
    if (finding.judgement.status !== "dormant") continue;
    const says = list(finding.missing);
    acts.set(says, [...(acts.get(says) ?? []), finding.candidate.id]);
  }
  return [...acts].map(([says, findings]) => ({ says, findings }));
}
