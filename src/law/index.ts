export type { Actor, Holding, Place, TerritoryReading } from "./actor.ts";
export type { Choices } from "./assess.ts";
export { Assessment } from "./assess.ts";
export type { Atom } from "./atoms.ts";
export type { Candidate, Subject } from "./candidate.ts";
export { ANY_STATE, isProhibition } from "./candidate.ts";
export type { Cascade, CascadeChoices, CascadeStep, Round } from "./cascade/cascade.ts";
export { cascade } from "./cascade/cascade.ts";
export type { Conflict, Precedence } from "./cascade/conflicts.ts";
export { precedence } from "./cascade/conflicts.ts";
export type { Label, Performance } from "./cascade/label.ts";
export type { Move } from "./cascade/moves.ts";
export type { Case, View } from "./case.ts";
export type { Clause, SlotKind } from "./clause.ts";
export { fillPattern, slotsOf } from "./clause.ts";
export { clauses } from "./clauses/index.ts";
export type { Condition, Sentence } from "./condition.ts";
export type { LawCorpus } from "./corpus.ts";
export type { Weight } from "./decide/importance.ts";
export type { Doctrine, LegalQuestion, Position, Standing } from "./doctrine.ts";
export { headline, subject } from "./explain/headline.ts";
export { answer, asks } from "./explain/open-points.ts";
export { asidesOf, basisOf, sourcesOf, statementOf, stepSentence } from "./explain/step.ts";
export { capital, fill, list, nameOf, whenInWords } from "./explain/words.ts";
export type { Finding } from "./finding.ts";
export { proofOf, turnsOn } from "./finding.ts";
export type { Threshold } from "./grade.ts";
export { isDisputed, isSettled } from "./grade.ts";
export type {
  Account,
  CompleteRecord,
  Constraint,
  Fact,
  Grade,
  Incident,
  IncidentEvent,
  Narrator,
} from "./incident.ts";
export type {
  Act,
  Amendment,
  Duty,
  DutyKind,
  Entry,
  Force,
  Gate,
  Hinge,
  Instrument,
  LifeEvent,
  LifeKind,
  Matter,
  Provision,
  Quality,
  Reservation,
  Running,
  Silence,
  Term,
  TextState,
  Version,
} from "./instrument.ts";
export type { Judgement, Kind, Status, Verdict } from "./judge.ts";
export { isValidOn } from "./law-date.ts";
export type { Cite, Note } from "./note.ts";
export type { PartyStatus } from "./party-status.ts";
export { partyStatus } from "./party-status.ts";
export { alternatives, answered, flipsIn, weightsIn } from "./pivot.ts";
export type { Proof } from "./proof.ts";
export { prove, proveWhyNot } from "./proof.ts";
export type { Exercised } from "./rule-coverage.ts";
export { exercise } from "./rule-coverage.ts";
export type { Source, SourceRef } from "./source.ts";
export type { Asked, Sides } from "./subjects.ts";
