import type { Clause } from "../clause.ts";
import { actClauses } from "./acts.ts";
import { authorshipClauses } from "./authorship.ts";
import { natureClauses } from "./nature.ts";
import { anyStateClause, approvedClause, matterClause, partyClause, thirdStateClause } from "./parties.ts";
import { partyTerritoryClause, territoryClause } from "./places.ts";
import { readingClause, termClause } from "./readings.ts";

/** The vocabulary of the engine. The open terms that questions define come from the corpus beside it. */
export const clauses: readonly Clause[] = [
  ...natureClauses,
  ...authorshipClauses,
  ...actClauses,
  partyClause,
  approvedClause,
  matterClause,
  thirdStateClause,
  anyStateClause,
  territoryClause,
  partyTerritoryClause,
  termClause,
  readingClause,
];

export const clauseByName: ReadonlyMap<string, Clause> = new Map(clauses.map((each) => [each.name, each]));
