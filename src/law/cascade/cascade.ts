import { Assessment, type Choices } from "../assess.ts";
import { ANY_STATE, type Candidate } from "../candidate.ts";
import type { LawCorpus } from "../corpus.ts";
import { nameOf } from "../explain/words.ts";
import type { Incident } from "../incident.ts";
import type { Judgement } from "../judge.ts";
import { type Conflict, conflictsIn } from "./conflicts.ts";
import { isPerformed, type Label, labelOf, type Performance } from "./label.ts";
import { type Move, movesOf } from "./moves.ts";

/** What a cascade assumes: who performs, and whether what is open counts as met. */
export interface CascadeChoices extends Omit<Choices, "sides" | "asked" | "events"> {
  readonly performance: Performance;
  readonly open: "unmet" | "met";
}

/** One finding in a cascade. */
export interface CascadeStep {
  readonly round: number;
  readonly label: Label;
  readonly performed: boolean;
  readonly candidate: Candidate;
  /** Absent where the finding is refused at first sight. */
  readonly judgement?: Judgement;
}

/** One round: the moves that opened it, and what follows from them. Its assessment holds the proofs. */
export interface Round {
  readonly number: number;
  readonly moves: readonly Move[];
  readonly assessment: Assessment;
  readonly steps: readonly CascadeStep[];
}

export interface Cascade {
  readonly rounds: readonly Round[];
  readonly conflicts: readonly Conflict[];
}

/**
 * Follows an incident round by round: what is owed is performed as assumed, and each move is an event that may engage
 * other instruments. A state enters against another once, so that it ends after at most one round for each pair.
 */
export function cascade(corpus: LawCorpus, incident: Incident, choices: CascadeChoices): Cascade {
  const rounds: Round[] = [];
  let at: Incident = incident;
  let fresh: readonly Move[] = [];
  let events: readonly string[] = incident.events.map(({ id }) => id);
  do {
    const round = roundOf(corpus, at, choices, { number: rounds.length, moves: fresh, events });
    rounds.push(round);
    fresh = freshMoves(round, at);
    at = withMoves(at, fresh);
    events = fresh.map(({ id }) => id);
  } while (fresh.length > 0);
  return { rounds, conflicts: conflictsIn(rounds) };
}

function roundOf(
  corpus: LawCorpus,
  incident: Incident,
  { performance, open, ...choices }: CascadeChoices,
  { number, moves, events }: { number: number; moves: readonly Move[]; events: readonly string[] },
): Round {
  const assessment = new Assessment(corpus, incident, {
    ...choices,
    sides: "every side",
    events,
    lean: true,
  });
  const standing = new Set(assessment.standing);
  const steps = assessment.candidates.map((candidate): CascadeStep => {
    if (!standing.has(candidate)) return { round: number, label: "nothing", performed: false, candidate };
    const judgement = assessment.judge(candidate);
    const label = labelOf(judgement, assessment);
    return { round: number, label, performed: isPerformed(label, performance, open), candidate, judgement };
  });
  return { number, moves, assessment, steps };
}

/** The moves that a round brings about and that no earlier one made; one for each pair, the first in order. */
function freshMoves({ steps, assessment }: Round, incident: Incident): Move[] {
  const nameIn = (actor: string) => nameOf(assessment.given, actor);
  const known = new Set(incident.events.map(({ id }) => id));
  const fighting = (mover: string, against: string) =>
    incident.events.some(
      ({ victim, attackers = incident.attackers }) => victim === against && attackers.includes(mover),
    );
  const found = new Map<string, Move>();
  for (const { candidate, performed } of steps) {
    if (!performed || candidate.obligor === ANY_STATE) continue;
    for (const move of movesOf(candidate, incident, nameIn)) {
      if (known.has(move.id) || fighting(move.mover, move.against)) continue;
      if (!found.has(move.id)) found.set(move.id, move);
    }
  }
  return [...found.values()];
}

function withMoves(incident: Incident, moves: readonly Move[]): Incident {
  const movers = moves.map(({ mover }) => mover);
  return {
    ...incident,
    others: [...new Set([...incident.others, ...movers])],
    events: [...incident.events, ...moves.map(({ event }) => event)],
    facts: [...incident.facts, ...moves.flatMap(({ facts }) => facts)],
  };
}
