import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const BIN = fileURLToPath(new URL("../../bin/casus.js", import.meta.url));

/** Runs `casus` as a stranger types it and gives what it prints. */
export function casus(...words: string[]): string {
  return execFileSync(process.execPath, [BIN, ...words], {
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** The same with `--json`, read. */
export function casusJson<T>(...words: string[]): T {
  return JSON.parse(casus(...words, "--json")) as T;
}
