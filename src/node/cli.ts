import { readFileSync } from "node:fs";
import { questions } from "../ask/index.ts";
import { openLibrary } from "./host.ts";
import { processIo } from "./io.ts";
import { createProgram, runProgram } from "./program.ts";

/** The command line of Casus, run in this process. `argv` is `process.argv`: node, the program, and the words. */
export async function main(argv: readonly string[]): Promise<void> {
  const io = processIo();
  await runProgram(createProgram({ questions, openLibrary, version: version() }, io), argv.slice(2), io);
}

// The same from src/node and from dist/node.
function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
