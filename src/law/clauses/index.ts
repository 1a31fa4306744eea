import type { Clause } from "../clause.ts";
import { actClauses } from "./acts.ts";
import { authorClauses, outsideClause } from "./authors.ts";
import { authorshipClauses } from "./authorship.ts";
import { determinationClauses } from "./determinations.ts";
import { natureClauses } from "./nature.ts";
import { opinionClause } from "./opinion.ts";
import { boundElsewhereClause, partyToClause } from "./other-treaty.ts";
import { approvedClause, matterClause, partyClause } from "./parties.ts";
import { partyTerritoryClause, regionClause, territoryClauses } from "./places.ts";
import { atWarClause, greatPowersClause, sameStateClause, stateInRegionClause } from "./powers.ts";
import { precedenceClauses } from "./precedence.ts";
import { readingClause, termClause } from "./readings.ts";
import { struckClauses } from "./struck.ts";
import { warClauses } from "./war.ts";

/** The vocabulary of the engine. The open terms that questions define come from the corpus beside it. */
export const clauses: readonly Clause[] = [
  ...natureClauses,
  ...struckClauses,
  ...authorshipClauses,
  ...precedenceClauses,
  ...warClauses,
  ...actClauses,
  opinionClause,
  ...determinationClauses,
  partyClause,
  approvedClause,
  partyToClause,
  boundElsewhereClause,
  matterClause,
  ...authorClauses,
  outsideClause,
  atWarClause,
  greatPowersClause,
  sameStateClause,
  stateInRegionClause,
  ...territoryClauses,
  partyTerritoryClause,
  regionClause,
  termClause,
  readingClause,
];

export const clauseByName: ReadonlyMap<string, Clause> = new Map(clauses.map((each) => [each.name, each]));
