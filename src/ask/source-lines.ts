import type { z } from "zod";
import type { LawCorpus, SourceRef } from "../law/index.ts";
import type { sourceLine } from "./finding-form.ts";

type SourceLine = z.infer<typeof sourceLine>;

/** Sources as a reader meets them, each once. */
export function sourceLines(corpus: LawCorpus, refs: readonly SourceRef[]): SourceLine[] {
  const lines = new Map<string, SourceLine>();
  for (const ref of refs) lines.set(`${ref.key}, ${ref.at ?? ""}`, line(corpus, ref));
  return [...lines.values()];
}

function line(corpus: LawCorpus, { key, at }: SourceRef): SourceLine {
  const source = corpus.sources.get(key);
  const { title = key, by, date, url } = source ?? {};
  return {
    key,
    title,
    ...(by && { by }),
    ...(date && { date }),
    ...(url && { url }),
    ...(at && { at }),
    access: accessOf(source),
  };
}

function accessOf(source: ReturnType<LawCorpus["sources"]["get"]>): string {
  if (!source || source.access.how === "unopened") return "not opened";
  return source.access.how === "read" ? `read ${source.access.on}` : `via ${source.access.via}`;
}
