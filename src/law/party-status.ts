import type { Day } from "../base/index.ts";
import { Atoms } from "./atoms.ts";
import type { Case } from "./case.ts";
import type { LawCorpus } from "./corpus.ts";
import { compile } from "./decide/program.ts";
import { settles } from "./decide/settle.ts";
import { answer, asks } from "./explain/open-points.ts";
import { createScene } from "./ground.ts";
import type { Incident, IncidentEvent } from "./incident.ts";
import type { Instrument } from "./instrument.ts";
import { decideIn, type Verdict } from "./judge.ts";
import { inForce } from "./lifecycle.ts";
import { type Proof, prove } from "./proof.ts";
import { doctrinesOfStanding } from "./standing.ts";
import { enrol, takeView } from "./view.ts";

/** Whether an instrument is in force for a party on a day, why, and what would settle it. */
export interface PartyStatus {
  readonly verdict: Verdict;
  /** The open points, in words. */
  readonly open: readonly string[];
  /** Smallest sets of answers that settle it, each in words, with the way they settle it. */
  readonly settledBy: readonly { readonly inForce: boolean; readonly when: readonly string[] }[];
  readonly proof: readonly Proof[];
  readonly given: Case;
}

const NOWHERE: IncidentEvent = {
  id: "nothing",
  title: "nothing",
  on: { from: "0001-01-01", to: "0001-01-01" },
  victim: "",
};

/** The status of a party on a day. */
export function partyStatus(corpus: LawCorpus, instrument: Instrument, party: string, day: Day): PartyStatus {
  const given = {
    corpus,
    incident: noIncident(day),
    lawDate: day,
    doctrines: doctrinesOfStanding(corpus, day),
    threshold: "corroborated",
  } as const;
  const atoms = new Atoms();
  enrol(atoms, given);
  const bound = { obligor: party, victim: party, event: NOWHERE.id };
  const scene = createScene({
    corpus,
    atoms,
    incident: given.incident,
    event: NOWHERE,
    instrument,
    lawDate: day,
    territory: "recognised",
    bound,
  });
  const formula = inForce(scene, party, `${instrument.id}/in-force/${party}`);
  const settled = takeView(atoms, given, { doctrine: "all", narrator: "all" });
  const { verdict, support } = decideIn(formula, settled);
  const words = (atom: number) => (atoms.list[atom] ? [asks(given, atoms.list[atom])] : []);
  return {
    verdict,
    given,
    open: [...new Set(support.flatMap(words))],
    settledBy: verdict === "yes" || verdict === "no" ? [] : settlingSets(given, atoms, formula, settled),
    proof: prove(formula, settled, instrument.id),
  };
}

function settlingSets(
  given: Case,
  atoms: Atoms,
  formula: Parameters<typeof compile>[0],
  settled: ReturnType<typeof takeView>,
) {
  const { sets } = settles({ program: compile(formula), ...settled });
  return sets.map(({ outcome, literals }) => ({
    inForce: outcome === "yes",
    when: literals.flatMap(({ atom, value }) =>
      atoms.list[atom] ? [answer(given, atoms.list[atom], value).says] : [],
    ),
  }));
}

function noIncident(day: Day): Incident {
  return {
    id: "none",
    title: "",
    summary: "",
    on: { from: day, to: day },
    hypothetical: true,
    victim: "",
    attackers: [],
    others: [],
    narrators: [],
    events: [NOWHERE],
    facts: [],
    complete: [],
    constraints: [],
    notes: [],
    sources: [],
  };
}
