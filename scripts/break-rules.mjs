// Breaks each core rule in turn, in a copy of the sources, and sees that the test named for it fails.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { asCommand, isMain, root, say, stop } from "./root.mjs";

/** @typedef {{ rule: string, file: string, breaks: [string, string], test: string, name: string }} CoreRule */

const COPIED = [
  "src",
  "test",
  "corpus",
  "casebook",
  "scripts",
  "docs",
  "package.json",
  "tsconfig.json",
  "vitest.config.ts",
];

/** The rules that the engine stands on, each with the change that breaks it and the test that has to notice.
 * @returns {CoreRule[]} */
export const coreRules = () =>
  JSON.parse(readFileSync(path.join(root, "test", "core-rules", "core-rules.json"), "utf8"));

function breakAll() {
  const copy = mkdtempSync(path.join(tmpdir(), "casus-rules-"));
  try {
    for (const each of COPIED) cpSync(path.join(root, each), path.join(copy, each), { recursive: true });
    symlinkSync(path.join(root, "node_modules"), path.join(copy, "node_modules"));
    const unnoticed = coreRules().filter((rule) => !isNoticed(copy, rule));
    if (unnoticed.length > 0)
      throw stop("Rules that can be broken unnoticed:", unnoticed.map(({ rule }) => rule).join("\n  "));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** @param {string} copy @param {CoreRule} rule */
function isNoticed(copy, { rule, file, breaks, test, name }) {
  const at = path.join(copy, file);
  const text = readFileSync(at, "utf8");
  const whole = runs(copy, test, name);
  writeFileSync(
    at,
    text.replace(breaks[0], () => breaks[1]),
  );
  const broken = runs(copy, test, name);
  writeFileSync(at, text);
  const noticed = whole === 0 && broken !== 0;
  say(`${noticed ? "noticed " : "MISSED  "} ${rule}`);
  return noticed;
}

/** The exit code of one named test. @param {string} folder @param {string} test @param {string} name */
function runs(folder, test, name) {
  const pattern = `^${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`;
  const vitest = path.join(root, "node_modules", "vitest", "vitest.mjs");
  const words = ["run", "--project", "unit", test, "-t", pattern, "--passWithNoTests=false"];
  return spawnSync(process.execPath, [vitest, ...words], { cwd: folder, stdio: "ignore" }).status;
}

if (isMain(import.meta.url)) await asCommand(breakAll);
