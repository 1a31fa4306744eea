import type { Candidate } from "../candidate.ts";
import type { Instrument } from "../instrument.ts";
import { attackersIn } from "../scene.ts";
import type { CascadeStep, Round } from "./cascade.ts";

/** On what ground one of two duties comes before the other; `open` where the law names none. */
export interface Precedence {
  readonly prevails: "first" | "second" | "open";
  readonly ground: "Charter, art. 103" | "treaty clause" | "later treaty of the same parties" | "none";
}

/** Two duties of one state that cannot both be kept. */
export interface Conflict extends Precedence {
  readonly obligor: string;
  readonly round: number;
  readonly first: Candidate;
  readonly second: Candidate;
  readonly kind: "help to both sides" | "help against a duty to refrain";
}

/** The conflicts among the duties that a cascade brings up. */
export function conflictsIn(rounds: readonly Round[]): Conflict[] {
  const steps = rounds.flatMap((round) => round.steps);
  const owed = steps.filter(({ label }) => label === "obligation" || label === "breach");
  // That an ally is itself the attacker is a breach, and no duty to fight itself.
  const helps = owed.filter(
    (step) =>
      step.candidate.duty.kind === "assist" &&
      enemiesOf(step, rounds).some((enemy) => enemy !== step.candidate.obligor),
  );
  return [...bothSides(helps, rounds), ...againstRefraining(owed, helps, rounds)];
}

function bothSides(helps: readonly CascadeStep[], rounds: readonly Round[]): Conflict[] {
  return helps.flatMap((first, index) =>
    helps.slice(index + 1).flatMap((second) => {
      const [one, other] = [first.candidate, second.candidate];
      const opposed =
        enemiesOf(first, rounds).includes(other.beneficiary) ||
        enemiesOf(second, rounds).includes(one.beneficiary);
      return one.obligor === other.obligor && one.beneficiary !== other.beneficiary && opposed
        ? [conflict(first, second, "help to both sides")]
        : [];
    }),
  );
}

/** A move that performs a duty of help, and a duty of its mover toward the state that it strikes. */
function againstRefraining(
  owed: readonly CascadeStep[],
  helps: readonly CascadeStep[],
  rounds: readonly Round[],
): Conflict[] {
  const moves = rounds.flatMap((round) => round.moves);
  const refrain = owed.filter(isRestraint);
  return moves.flatMap((move) => {
    const help = helps.find(({ candidate }) => candidate.id === move.follows);
    const held = refrain.filter(
      ({ candidate }) => candidate.obligor === move.mover && candidate.beneficiary === move.against,
    );
    return help ? held.map((each) => conflict(help, each, "help against a duty to refrain")) : [];
  });
}

function isRestraint({ candidate, judgement }: CascadeStep): boolean {
  if (judgement?.kind !== "prohibition") return candidate.duty.kind === "neutrality";
  return judgement.status === "breached" || judgement.status === "engaged";
}

function enemiesOf({ candidate, round }: CascadeStep, rounds: readonly Round[]): readonly string[] {
  const incident = rounds[round]?.assessment.given.incident;
  if (!incident) return [];
  return candidate.beneficiary === candidate.event.victim
    ? attackersIn(incident, candidate.event)
    : [candidate.event.victim];
}

function conflict(first: CascadeStep, second: CascadeStep, kind: Conflict["kind"]): Conflict {
  const [one, other] = [first.candidate, second.candidate];
  const round = Math.max(first.round, second.round);
  const ground = precedence(one.instrument, other.instrument);
  return { obligor: one.obligor, round, first: one, second: other, kind, ...ground };
}

/** What comes before what, by a stated ground alone; without one it is open. */
export function precedence(one: Instrument, other: Instrument): Precedence {
  if (one.baseline !== other.baseline)
    return { prevails: one.baseline ? "first" : "second", ground: "Charter, art. 103" };
  if (yields(one, other)) return { prevails: "second", ground: "treaty clause" };
  if (yields(other, one)) return { prevails: "first", ground: "treaty clause" };
  const same = one.id !== other.id && [...one.parties].sort().join() === [...other.parties].sort().join();
  if (same && one.signed && other.signed && one.signed.from !== other.signed.from) {
    const prevails = one.signed.from > other.signed.from ? "first" : "second";
    return { prevails, ground: "later treaty of the same parties" };
  }
  return { prevails: "open", ground: "none" };
}

const YIELDS: ReadonlySet<string> = new Set(["subordinate to", "superseded by"]);

const yields = ({ relations }: Instrument, { id }: Instrument) =>
  relations.some(({ kind, to }) => to === id && YIELDS.has(kind));
