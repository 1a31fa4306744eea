import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { root } from "./root.mjs";

/** A digest of files and folders, by name and content; what is not there counts as empty.
 * @param {string[]} inputs relative to the project */
export function digestOf(inputs) {
  const hash = createHash("sha256");
  for (const file of inputs.flatMap(filesIn))
    hash.update(file).update("\0").update(contentOf(file)).update("\0");
  return hash.digest("hex");
}

/** A sign of files and folders by name, time and size: far cheaper than their digest, and changed whenever that may be.
 * @param {string[]} inputs relative to the project */
export function signOf(inputs) {
  const hash = createHash("sha256");
  for (const file of new Set(inputs.flatMap(filesIn))) {
    const { mtimeMs, size } = statSync(path.join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest("hex");
}

/** @type {Map<string, { at: number, content: string }>} */
const seen = new Map();

// One run asks for the same files once a step; a changed file has another time.
/** @param {string} file */
function contentOf(file) {
  const full = path.join(root, file);
  const at = statSync(full).mtimeMs;
  const known = seen.get(file);
  if (known?.at === at) return known.content;
  const content = createHash("sha256").update(readFileSync(full)).digest("hex");
  seen.set(file, { at, content });
  return content;
}

/** @param {string} at @returns {string[]} */
function filesIn(at) {
  const full = path.join(root, at);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [at];
  const entries = readdirSync(full, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) =>
    entry.isFile() ? [`${at}/${entry.name}`] : filesIn(`${at}/${entry.name}`),
  );
}
