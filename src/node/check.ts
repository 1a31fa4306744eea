import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { count, type Fault, fail, formatFault } from "../base/index.ts";
import { type CorpusFile, readCorpus } from "../corpus/index.ts";
import { exitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { readCorpusFolder } from "./read-corpus.ts";

/** What a check found: how many documents, and every fault in the order of the files. */
interface Checked {
  readonly documents: number;
  readonly faults: readonly Fault[];
}

const OWN = fileURLToPath(new URL("../../corpus", import.meta.url));

/** Checks a corpus folder, or single documents beside the corpus; tells every fault and notes the exit code. */
export function check(given: readonly string[], { json }: { readonly json?: boolean }, io: Io): void {
  const checked = given.length === 0 ? checkFolder(OWN) : checkGiven(given);
  io.out(json ? `${JSON.stringify(checked, null, 2)}\n` : report(checked));
  io.exit(checked.faults.length > 0 ? exitCode.found : exitCode.answered);
}

function checkFolder(folder: string): Checked {
  const files = readCorpusFolder(folder);
  return { documents: files.length, faults: readCorpus(files).faults };
}

/** A folder is checked whole; documents are checked with the corpus, in place of what they replace. */
function checkGiven(given: readonly string[]): Checked {
  const [folder] = given;
  if (given.length === 1 && folder && existsSync(folder) && !/\.ya?ml$/.test(folder))
    return checkFolder(path.resolve(folder));
  const documents = given.map(readDocument);
  const ids = new Set(documents.map(({ path: file }) => path.basename(file)));
  const beside = readCorpusFolder(OWN).filter(({ path: file }) => !ids.has(path.basename(file)));
  const { faults } = readCorpus([...beside, ...documents]);
  return {
    documents: documents.length,
    faults: faults.filter(({ where }) => documents.some((each) => each.path === where?.file)),
  };
}

function readDocument(file: string): CorpusFile {
  if (!existsSync(file))
    fail("CASUS_NODE_NO_FILE", `There is no file "${file}".`, "Give a YAML document or a corpus folder.");
  return { path: file, text: readFileSync(file, "utf8") };
}

function report({ documents, faults }: Checked): string {
  const checked = `${count(documents, "document")} checked`;
  if (faults.length === 0) return `${checked}, no fault found.\n`;
  return `${faults.map(formatFault).join("\n\n")}\n\n${checked}, ${count(faults.length, "fault")} found.\n`;
}
