import { type Assessment, alternatives, answer, asks, weightsIn } from "../../law/index.ts";
import { commonWords, type Row } from "../findings.ts";
import { answersTo, type Weighing } from "./answers-to.ts";
import type { Point } from "./form.ts";

/** An open point with the key by which other findings know it. */
export interface KeyedPoint extends Point {
  readonly key: string;
}

type Head = Pick<Point, "asks" | "kind" | "findOut" | "open">;

/** The open points of a finding, the one that moves it most first; undefined when it is too large to be weighed. */
export function pointsOf(assessment: Assessment, row: Row): KeyedPoint[] | undefined {
  const weighing = weighingOf(assessment, row);
  if (!weighing) return undefined;
  const settled = assessment.settled(row.finding.view);
  const groups = row.finding.judgement.decision.support.map((atom) => ({
    atom,
    group: alternatives(assessment.given, assessment.atoms, settled, atom),
  }));
  const points = new Map(groups.map(({ atom, group }) => [keyOf(assessment, group), { atom, group }]));
  return [...points]
    .flatMap(([key, { atom, group }]) => pointOf(weighing, key, atom, group))
    .sort((a, b) => b.importance - a.importance);
}

/** The points on which a finding depends: answers to all of them settle it. Facts that ask the same are one point. */
export function supportIn(assessment: Assessment, row: Row): Head[] {
  const points = new Map<string, Head>();
  for (const atom of row.finding.judgement.decision.support)
    for (const head of headOf(assessment, row, [atom])) {
      const met = points.get(head.asks);
      points.set(head.asks, met?.open === "disputed" ? met : head);
    }
  return [...points.values()];
}

function weighingOf(assessment: Assessment, row: Row): Weighing | undefined {
  const found = weightsIn(row.finding, assessment.settled(row.finding.view));
  if (!found) return undefined;
  const [{ care, yes } = { care: [0, 0], yes: [0, 0] }] = found;
  return {
    assessment,
    row,
    weights: new Map(found.map((weight) => [weight.atom, weight])),
    whole: { care: care[0] + care[1], yes: yes[0] + yes[1] },
    say: commonWords(assessment, row.finding.candidate, row.obligors),
  };
}

function keyOf({ atoms }: Assessment, group: readonly number[]): string {
  return group.map((atom) => atoms.list[atom]?.key).join();
}

function pointOf(weighing: Weighing, key: string, atom: number, group: readonly number[]): KeyedPoint[] {
  const answers = answersTo(weighing, group);
  const shares = answers.map(({ share }) => share);
  const importance = answers.length > 1 ? Math.max(...shares) - Math.min(...shares) : 0;
  const exact = { importance: rounded(importance), answers: answers.map(roundedShare) };
  return headOf(weighing.assessment, weighing.row, [atom, ...group]).map((head) => ({
    key,
    ...head,
    ...exact,
  }));
}

const roundedShare = <T extends { readonly share: number }>(each: T): T => ({
  ...each,
  share: rounded(each.share),
});

/** Four digits: enough to tell points apart, and the same on every machine. */
export function rounded(share: number): number {
  return Math.round(share * 10_000) / 10_000;
}

const OPEN = { unknown: "unknown", disputed: "disputed", interpretive: "read differently" } as const;

/** What the first of some atoms asks; disputed where narrators differ on any of them. */
function headOf(assessment: Assessment, { finding, obligors }: Row, group: readonly number[]): Head[] {
  const { given, atoms } = assessment;
  const [first = -1] = group;
  const atom = atoms.list[first];
  if (!atom) return [];
  const { kind } = answer(given, atom, true);
  const say = commonWords(assessment, finding.candidate, obligors);
  const { openness } = assessment.settled(finding.view);
  const why = group.find((index) => openness[index] === "disputed") ?? first;
  const open = OPEN[openness[why] ?? "unknown"];
  return [{ asks: say(asks(given, atom)), kind, findOut: kind !== "reading", open }];
}
