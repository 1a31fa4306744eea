import type { z } from "zod";
import type { receipt } from "./finding-form.ts";
import type { Library } from "./library.ts";

/** What makes an answer repeatable: versions, the input as given, and digests of both. */
export function receiptOf(library: Library, question: string, input: unknown): z.infer<typeof receipt> {
  const { corpus, version } = library;
  const text = JSON.stringify(input);
  return {
    casus: version,
    corpus: corpus.version,
    corpusDigest: corpus.digest,
    question,
    input,
    inputDigest: library.digest(text),
  };
}
