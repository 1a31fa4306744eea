import type { Casebook, CasebookCase, CaseRow } from "../../corpus/index.ts";
import { Assessment, type Finding, type Incident, type LawCorpus } from "../../law/index.ts";
import { derivedFacts, offRecord } from "./derived.ts";
import { type Outcome, outcomeOf } from "./match.ts";

/** One row of the casebook with what the engine found, and how the two compare. */
export interface Scored {
  readonly of: CasebookCase;
  readonly row: CaseRow;
  readonly assessment: Assessment;
  /** Absent where the engine has no finding on what the row asks. */
  readonly finding?: Finding;
  readonly outcome: Outcome;
}

/** Scores a casebook. Strict: what the casebook's record does not hold is left out of the incidents. */
export function scoreCasebook(corpus: LawCorpus, casebook: Casebook, strict: boolean): Scored[] {
  return casebook.cases.flatMap((each) => {
    const incident = strict ? onRecord(each.incident) : each.incident;
    const assessment = new Assessment(corpus, incident, { asked: askedIn(each, casebook) });
    return each.document.expected.map((row) => scoreRow(each, row, assessment, casebook));
  });
}

/** The incident as far as the casebook records it: no fact from elsewhere, and none that is for the engine to derive. */
export function onRecord(incident: Incident): Incident {
  const recorded = incident.facts.filter(
    ({ that, origin = [] }) => origin.some((each) => !offRecord.has(each)) && !derivedFacts.has(that.clause),
  );
  return { ...incident, facts: recorded };
}

function askedIn({ document }: CasebookCase, { map }: Casebook) {
  return document.expected.flatMap(({ instrument, party, beneficiary }) =>
    actorsOf(map, party).flatMap((obligor) =>
      actorsOf(map, beneficiary).map((owed) => ({
        instrument: map.instruments[instrument]?.is ?? instrument,
        obligor,
        beneficiary: owed,
      })),
    ),
  );
}

const actorsOf = (map: Casebook["map"], name: string) => map.parties[name] ?? [];

function scoreRow(of: CasebookCase, row: CaseRow, assessment: Assessment, { map }: Casebook): Scored {
  const [finding] = findingsFor(row, assessment, map);
  const outcome = finding ? outcomeOf(row, finding, { assessment, map }) : "missed";
  return { of, row, assessment, ...(finding && { finding }), outcome };
}

/** What counts first where an entry of the casebook takes in several findings: what is owed or argued before what is merely kept. */
const STRENGTH = [
  "engaged",
  "breached",
  "contested",
  "undetermined",
  "dormant",
  "may",
  "pledged",
  "kept",
  "not engaged",
  "not in force",
  "not tested",
];

/** What the engine found on the row's article, parties and events, the strongest first. */
function findingsFor(row: CaseRow, assessment: Assessment, map: Casebook["map"]): Finding[] {
  const joined = map.instruments[row.instrument];
  const provisions = joined?.articles[row.article] ?? [];
  const [obligors, owed] = [actorsOf(map, row.party), actorsOf(map, row.beneficiary)];
  const candidates = assessment.candidates.filter(
    ({ instrument, provision, duty, obligor, beneficiary, event }) =>
      instrument.id === joined?.is &&
      (provisions.includes(provision.id) || provisions.includes(`${provision.id}/${duty.id}`)) &&
      (obligors.includes(obligor) || obligor === "ANY") &&
      owed.includes(beneficiary) &&
      (row.episodes ?? [""]).some((episode) => event.id.startsWith(episode)),
  );
  const rank = ({ judgement }: Finding) => STRENGTH.indexOf(judgement.status);
  return candidates.map((each) => assessment.find(each)).sort((a, b) => rank(a) - rank(b));
}
