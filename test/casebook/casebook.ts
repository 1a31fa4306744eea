import path from "node:path";
import { fileURLToPath } from "node:url";
import { type Casebook, type CorpusFile, readCasebook } from "../../src/corpus/index.ts";
import { readCorpusFolder } from "../../src/node/read-corpus.ts";
import { corpusLibrary } from "../support/library.ts";

const folder = fileURLToPath(new URL("../../casebook/", import.meta.url));

/** The files of the casebook that comes with Casus. */
export const casebookFiles = (): CorpusFile[] => readCorpusFolder(path.resolve(folder));

/** The casebook, read against the corpus. */
export const casebook = (): Casebook => readCasebook(casebookFiles(), corpusLibrary().corpus);
