import type { Day } from "../base/index.ts";
import type { LawCorpus } from "./corpus.ts";
import type { Doctrine } from "./doctrine.ts";
import type { Threshold } from "./grade.ts";
import type { Incident } from "./incident.ts";

/** What views are taken of: an incident, the corpus, the law date, the doctrines chosen and the threshold. */
export interface Case {
  readonly corpus: LawCorpus;
  readonly incident: Incident;
  readonly lawDate: Day;
  readonly doctrines: readonly Doctrine[];
  readonly threshold: Threshold;
}

/** Whose reading of law and whose account of facts a cell takes: one, or all of standing; `agreed` takes no account. */
export interface View {
  readonly doctrine: string | "all";
  readonly narrator: string | "all" | "agreed";
}
