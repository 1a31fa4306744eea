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
  readonly predecessors: readonly string[];
  readonly codes: { readonly cow?: number; readonly gw?: number };
  readonly sources: readonly SourceRef[];
}

/** A place of the gazetteer, with who held it when. `regions` are the tags that treaty areas use. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly at?: readonly [longitude: number, latitude: number];
  readonly regions: readonly string[];
  readonly holdings: readonly Holding[];
  readonly sources: readonly SourceRef[];
}

/** Who is sovereign, who administers and who claims a place in an interval. */
export interface Holding {
  readonly from?: DateSpan;
  readonly until?: DateSpan;
  readonly recognised: string;
  readonly administered: string;
  readonly claimed: readonly string[];
}

/** The three readings of "territory of". */
export type TerritoryReading = "recognised" | "administered" | "claimed";
