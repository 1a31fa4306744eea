import { assume, readIncident } from "../corpus/index.ts";
import type { LawCorpus } from "../law/index.ts";
import type { Library } from "./library.ts";

/** The library over a corpus. The version that answers and the digest function come from where it runs. */
export function libraryOf(
  corpus: LawCorpus,
  { version, digest, casebook = () => [] }: Pick<Library, "version" | "digest"> & Partial<Library>,
): Library {
  return {
    corpus,
    version,
    digest,
    casebook,
    readIncident: (text, file) => readIncident(text, file, corpus),
    assume: (incident, sentences) => assume(incident, sentences, corpus),
  };
}
