import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { CorpusFile } from "../corpus/index.ts";

// Studies are Markdown and are read by a reader of their own.
const ELSEWHERE = new Set(["studies"]);

/** Reads the YAML files of a corpus folder, sorted by path; paths begin with the folder's own name. */
export function readCorpusFolder(folder: string): CorpusFile[] {
  const name = path.basename(folder);
  const files = yamlFiles(folder, "").sort();
  return files.map((file) => ({
    path: `${name}/${file}`,
    text: readFileSync(path.join(folder, file), "utf8"),
  }));
}

function yamlFiles(folder: string, under: string): string[] {
  const entries = readdirSync(path.join(folder, under), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const at = under ? `${under}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return ELSEWHERE.has(at) ? [] : yamlFiles(folder, at);
    return /\.ya?ml$/.test(entry.name) ? [at] : [];
  });
}

/** Whether a path leads to a folder. */
export function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
}
