import type { CorpusFile } from "../corpus/index.ts";
import type { Incident, LawCorpus } from "../law/index.ts";

/** What questions are asked of. The questions declare this port; `node/host.ts` and the workbench fill it. */
export interface Library {
  readonly corpus: LawCorpus;
  /** The version of Casus that answers. */
  readonly version: string;
  /** Digest of the code that answers: two versions under development may share their number. */
  readonly engine: string;
  /** SHA-256 of a text, as hexadecimal digits. */
  digest(text: string): string;
  /** Reads an incident from YAML against the corpus; throws `CasusError` with every fault found. */
  readIncident(text: string, file: string): Incident;
  /** The incident with sentences assumed true, or false after "not ". Throws `CasusError` on a sentence of no kind. */
  assume(incident: Incident, sentences: readonly string[]): Incident;
  /** The files of the casebook that comes with Casus. */
  casebook(): readonly CorpusFile[];
}
