import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const folder = fileURLToPath(new URL("../golden/", import.meta.url));

/** Holds a text against test/golden/<name>. `npm run golden` rewrites the file instead; lines end in LF everywhere. */
export function expectGolden(name: string, text: string): void {
  const file = path.join(folder, name);
  const actual = `${text.replaceAll("\r\n", "\n").trimEnd()}\n`;
  if (process.env.CASUS_GOLDEN === "write") write(file, actual);
  const hint = `test/golden/${name}: \`npm run golden\` rewrites it; say in the commit why it changed`;
  expect(existsSync(file), `${hint} (there is no such file yet)`).toBe(true);
  expect(actual, hint).toBe(readFileSync(file, "utf8").replaceAll("\r\n", "\n"));
}

function write(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
