import type { Receipt } from "./finding-form.ts";
import type { Library } from "./library.ts";

/** Stands for the digest of an answer that is not finished yet. */
const UNSEALED = "";

/** What makes an answer repeatable: versions, the input as given, and digests. The answer's own is put in at the end. */
export function receiptOf(library: Library, question: string, input: unknown): Receipt {
  const { corpus, version, engine } = library;
  return {
    casus: version,
    engine,
    corpus: corpus.version,
    corpusDigest: corpus.digest,
    question,
    input,
    inputDigest: digestOf(library, input),
    answerDigest: UNSEALED,
  };
}

/** Puts the digest of a finished answer into its receipt. An answer without a receipt stays as it is. */
export function sealed<T>(answer: T, library: unknown): T {
  if (!carriesReceipt(answer)) return answer;
  const { receipt, ...body } = answer;
  return { ...answer, receipt: { ...receipt, answerDigest: digestOf(library as Library, body) } };
}

/** The digest of a value, as JSON without spaces in the order of its keys. */
export function digestOf(library: Library, value: unknown): string {
  return library.digest(JSON.stringify(value) ?? "");
}

function carriesReceipt(answer: unknown): answer is { readonly receipt: Receipt } {
  const { receipt } = Object(answer) as { readonly receipt?: Partial<Receipt> };
  return receipt?.answerDigest === UNSEALED;
}
