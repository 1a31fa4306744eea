import { assume, readIncident } from "../corpus/index.ts";
import type { LawCorpus } from "../law/index.ts";
import type { Library } from "./library.ts";

/** Where a library runs: what answers there, and how digests are made. Without one of its own the engine is its version. */
export type Host = Pick<Library, "version" | "digest"> & Partial<Pick<Library, "engine" | "casebook">>;

/** The library over a corpus. The version that answers and the digest function come from where it runs. */
export function libraryOf(
  corpus: LawCorpus,
  { version, engine = version, digest, casebook = () => [] }: Host,
): Library {
  return {
    corpus,
    version,
    engine,
    digest,
    casebook,
    readIncident: (text, file) => readIncident(text, file, corpus),
    assume: (incident, sentences) => assume(incident, sentences, corpus),
  };
}
