import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The rooms whose code can change an answer. */
const ROOMS = ["base", "law", "corpus", "panel", "measures", "games", "futures", "ask"];

/** The digest of the code that answers, from its sources: the same on every machine, whatever the ends of its lines. */
export function engineDigest(home: string): string {
  const hash = createHash("sha256");
  for (const file of ROOMS.flatMap((room) => sourcesIn(home, `src/${room}`)))
    hash.update(`${file}\0${readFileSync(path.join(home, file), "utf8").replaceAll("\r\n", "\n")}\0`);
  return hash.digest("hex");
}

function sourcesIn(home: string, folder: string): string[] {
  const at = path.join(home, folder);
  if (!existsSync(at)) return [];
  const entries = readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourcesIn(home, file);
    return entry.name.endsWith(".ts") ? [file] : [];
  });
}
