import { type Candidate, UNNAMED } from "../candidate.ts";
import type { Fact, Incident, IncidentEvent } from "../incident.ts";
import { attackersIn } from "../scene.ts";

/** A hypothetical act that follows from a finding: a state joins another's side against a third. */
export interface Move {
  /** The id of its event: `DEU-against-RUE`. */
  readonly id: string;
  readonly mover: string;
  readonly helps: string;
  readonly against: string;
  /** The finding that it performs, by id. */
  readonly follows: string;
  readonly event: IncidentEvent;
  readonly facts: readonly Fact[];
}

/** The moves by which a finding of help would be performed: force against each state on the other side. */
export function movesOf(candidate: Candidate, incident: Incident, nameOf: (actor: string) => string): Move[] {
  const { obligor, beneficiary, event, duty, id } = candidate;
  if (duty.kind !== "assist" || incident.events.every(({ id: known }) => known !== event.id)) return [];
  const others = beneficiary === event.victim ? attackersIn(incident, event) : [event.victim];
  return (others.length > 0 ? others : [UNNAMED])
    .filter((against) => against !== obligor && against !== beneficiary)
    .map((against) => {
      const title = `the entry of ${nameOf(obligor)} against ${nameOf(against)}`;
      return { ...moveOf(obligor, beneficiary, against, event, title), follows: id };
    });
}

function moveOf(
  mover: string,
  helps: string,
  against: string,
  on: IncidentEvent,
  title: string,
): Omit<Move, "follows"> {
  const id = `${mover}-against-${against}`.toLowerCase();
  const event: IncidentEvent = {
    id,
    title,
    on: on.on,
    victim: against,
    attackers: [mover],
    answers: on.id,
  };
  return { id, mover, helps, against, event, facts: factsOf(id, mover, helps, against) };
}

/** What a move is taken to be: open war by regular forces against forces of the other side. */
function factsOf(event: string, mover: string, helps: string, against: string): Fact[] {
  return [
    stipulated("force-used", { event }),
    stipulated("forces-of", { event, state: mover }),
    stipulated("forces-hit", { event, state: against }),
    stipulated("grave", { event }),
    stipulated("gave-armed-help", { state: mover, victim: helps }),
    // Who enters is not the one struck; what the other side answers with would be another event.
    ...["forces-hit", "on-territory", "aimed-at"].map((clause) =>
      stipulated(clause, { event, state: mover }, "no"),
    ),
  ];
}

function stipulated(
  clause: string,
  args: Readonly<Record<string, string>>,
  holds: Fact["holds"] = "yes",
): Fact {
  const id = `${clause}-${Object.values(args).join("-").toLowerCase()}`;
  return {
    id,
    that: { op: "sentence", id: `cascade/${id}`, clause, args, text: clause },
    says: clause,
    asks: clause,
    holds,
    grade: "stipulated",
    accounts: [],
    sources: [],
  };
}
