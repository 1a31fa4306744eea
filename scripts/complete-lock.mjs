// A registry may lack builds for other platforms; npm then leaves them out of the lock file, and `npm ci` refuses it.
// This adds what the parents name exactly, so that the lock file is accepted everywhere.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { asCommand, isMain, root, say } from "./root.mjs";

const SYSTEMS = ["darwin", "win32", "linux", "android", "freebsd", "openbsd", "netbsd", "sunos", "aix"];
const PROCESSORS = ["arm64", "x64", "arm", "ia32", "riscv64", "ppc64", "s390x", "loong64"];

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> }} Entry */

/** The entries that a lock file's packages name as optional but do not have.
 * @param {Record<string, Entry>} packages @returns {Record<string, Entry>} */
export function missingEntries(packages) {
  /** @type {Record<string, Entry>} */
  const missing = {};
  for (const parent of Object.values(packages))
    for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
      const at = `node_modules/${name}`;
      const entry = packages[at] ? undefined : entryFor(name, version, parent.dev);
      if (entry) missing[at] = entry;
    }
  return missing;
}

/** A build for one platform has the platform in its name; any other optional package is npm's own affair.
 * @param {string} name @param {string} version @param {boolean} [dev] @returns {Entry | undefined} */
function entryFor(name, version, dev) {
  const parts = name.split(/[-/]/);
  const os = parts.find((part) => SYSTEMS.includes(part));
  const cpu = parts.find((part) => PROCESSORS.includes(part));
  if (!os || !/^\d/.test(version)) return undefined;
  const libc = parts.includes("musl") ? { libc: ["musl"] } : {};
  return { version, ...(cpu && { cpu: [cpu] }), ...(dev && { dev }), ...libc, optional: true, os: [os] };
}

/** @param {string} file */
function complete(file) {
  const lock = JSON.parse(readFileSync(file, "utf8"));
  const missing = missingEntries(lock.packages);
  const added = Object.keys(missing).length;
  const all = Object.entries({ ...lock.packages, ...missing });
  lock.packages = Object.fromEntries(all.sort(([a], [b]) => a.localeCompare(b, "en")));
  if (added > 0) writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  say(added > 0 ? `package-lock.json completed with ${added} entries` : "package-lock.json was complete");
}

if (isMain(import.meta.url)) await asCommand(() => complete(path.join(root, "package-lock.json")));
