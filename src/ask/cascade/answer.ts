import {
  type Assessment,
  type Candidate,
  type Cascade,
  type Conflict,
  headline,
  type Label,
  type Move,
  nameOf,
  prove,
  proveWhyNot,
  type Round,
} from "../../law/index.ts";
import { type Row, rowsOf } from "../findings.ts";
import { proofRoot } from "../proof-root.ts";
import type { CascadeOutput, CascadeRound, StepForm } from "./form.ts";

const ALL = { doctrine: "all", narrator: "all" } as const;

/** A round in the form in which every face shows it: findings alike but for the obligor stand in one step. */
export function roundForm({ number, moves, assessment, steps }: Round): CascadeRound {
  assessment.ground();
  const labels = new Map(steps.map((each) => [each.candidate.id, each]));
  return {
    number,
    moves: moves.map((move) => moveForm(assessment, move)),
    steps: rowsOf(assessment).map((row) => {
      const step = labels.get(row.finding.candidate.id);
      return stepForm(assessment, row, step?.label ?? "nothing", step?.performed ?? false);
    }),
  };
}

function moveForm({ given }: Assessment, { id, mover, helps, against, follows }: Move) {
  const [who, whom, enemy] = [mover, helps, against].map((each) => nameOf(given, each));
  return { id, mover, helps, against, follows, says: `${who} enters against ${enemy}, in help of ${whom}.` };
}

function stepForm(
  assessment: Assessment,
  { finding, obligors }: Row,
  label: Label,
  performed: boolean,
): StepForm {
  const { candidate, judgement } = finding;
  const sentence = headline(assessment.given, candidate, judgement, { ...finding, obligors });
  const { lawful } = judgement.parts;
  return {
    id: candidate.id,
    label,
    performed,
    status: judgement.status,
    obligors: [...obligors],
    beneficiary: candidate.beneficiary,
    event: candidate.event.id,
    instrument: candidate.instrument.id,
    article: candidate.provision.article,
    dutyKind: candidate.duty.kind,
    sentence,
    ...(lawful && { lawful: lawful.verdict }),
    proof: proofRoot(assessment, candidate, ALL, sentence, label === "nothing" ? proveWhyNot : prove),
  };
}

/** A conflict in words, with the ground on which one duty comes first. */
export function conflictForm({ rounds }: Cascade, conflict: Conflict): CascadeOutput["conflicts"][number] {
  const { obligor, round, kind, prevails, ground, first, second } = conflict;
  const given = rounds[round]?.assessment.given;
  const cite = ({ instrument, provision }: Candidate) => `the ${instrument.short}, ${provision.article}`;
  const who = given ? nameOf(given, obligor) : obligor;
  const says =
    kind === "help to both sides"
      ? `${who} owes help to both sides: ${cite(first)}, and ${cite(second)}.`
      : `By helping under ${cite(first)}, ${who} would break ${cite(second)}.`;
  const [one, other] = [first.id, second.id];
  return { obligor, round, kind, first: one, second: other, says, prevails, ground };
}

/** Who stands with whom once the moves are made: those who fight from the first, and those who joined them. */
export function sidesOf({ rounds }: Cascade): CascadeOutput["sides"] {
  const events = rounds.at(-1)?.assessment.given.incident.events ?? [];
  const incident = rounds[0]?.assessment.given.incident;
  const moves = rounds.flatMap((round) => round.moves);
  const fighting = events.flatMap((event) => [
    event.victim,
    ...(event.attackers ?? incident?.attackers ?? []),
  ]);
  const sides = [...new Set([...fighting, ...moves.flatMap(({ mover, against }) => [mover, against])])].map(
    (state) => new Set([state]),
  );
  for (const { mover, helps } of moves) {
    const [one, other] = [mover, helps].map((state) => sides.findIndex((side) => side.has(state)));
    if (one === other || one === undefined || other === undefined) continue;
    for (const state of sides[one] ?? []) sides[other]?.add(state);
    sides.splice(one, 1);
  }
  return sides.map((states) => ({ of: [...states][0] ?? "", states: [...states] }));
}
