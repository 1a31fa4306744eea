import type { DateSpan } from "../base/index.ts";
import type { SourceRef } from "./source.ts";

/** A state, organisation, authority or group that instruments and incidents name. */
export interface Actor {
  readonly id: string;
  readonly kind: "state" | "organisation" | "authority" | "group";
  readonly name: string;
  /** Names by language tag: az, tr, ru. */
  readonly names: Readonly<Record<string, string>>;
  readonly exists: { readonly from?: DateSpan; readonly until?: DateSpan };
  /** Tags that clauses on "a state in ..." use. */
  readonly regions: readonly string[];
  readonly ranks: readonly Rank[];
  readonly predecessors: readonly string[];
  readonly codes: { readonly cow?: number; readonly gw?: number };
  readonly sources: readonly SourceRef[];
}

/** A rank that old treaties know, held in an interval. */
export interface Rank {
  readonly rank: string;
  readonly from?: DateSpan;
  readonly until?: DateSpan;
  readonly sources: readonly SourceRef[];
}

/** A place of the gazetteer, with who held it when. `regions` are the tags that treaty areas use. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly at?: readonly [longitude: number, latitude: number];
  readonly regions: readonly string[];
  /** Nobody's territory. */
  readonly highSeas: boolean;
  readonly holdings: readonly Holding[];
  readonly sources: readonly SourceRef[];
}

/** Who is sovereign, who administers and who claims a place in an interval. */
export interface Holding {
  readonly from?: DateSpan;
  readonly until?: DateSpan;
  /** Absent where title is disputed: then whose territory it is, is contested. */
  readonly recognised?: string;
  readonly administered: string;
  readonly claimed: readonly string[];
}

/** The three readings of "territory of". */
export type TerritoryReading = "recognised" | "administered" | "claimed";
