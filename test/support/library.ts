import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { type Library, libraryOf } from "../../src/ask/index.ts";
import { formatFault } from "../../src/base/index.ts";
import { readCorpus } from "../../src/corpus/index.ts";
import { readCorpusFolder } from "../../src/node/read-corpus.ts";

const FOLDER = fileURLToPath(new URL("../../corpus", import.meta.url));
const CASEBOOK = fileURLToPath(new URL("../../casebook", import.meta.url));

/** The library over the corpus as it stands in the checkout, read from its YAML. */
export function corpusLibrary(): Library {
  const { corpus, faults } = readCorpus(readCorpusFolder(FOLDER), { version: "2026-11-25", digest: "test" });
  if (faults.length > 0) throw new Error(faults.map(formatFault).join("\n\n"));
  return libraryOf(corpus, {
    version: "test",
    digest: (text) => createHash("sha256").update(text).digest("hex"),
    casebook: () => readCorpusFolder(CASEBOOK),
  });
}
