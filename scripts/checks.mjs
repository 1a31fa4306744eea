import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { browser, install } from "./bootstrap.mjs";
import { build } from "./build.mjs";
import { root, say, since } from "./root.mjs";

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */
/** @typedef {{ name: string, when?: () => boolean, run: () => Count | Promise<Count> }} Check */

/** What comes first: without it the others cannot run. @type {Check} */
export const installed = { name: "dependencies", run: () => settled(install) };
/** @type {Check} */
export const withBrowser = { name: "a Chromium", run: () => settled(browser) };
/** @type {Check} */
export const built = { name: "build", run: () => settled(build) };

/** @type {Check[]} */
export const STATIC = [
  { name: "format and lint", run: () => tool("@biomejs/biome/bin/biome", "check", "--error-on-warnings") },
  { name: "types", run: () => types("tsconfig.json") },
  { name: "types of the workbench", when: hasPages, run: () => types("tsconfig.web.json") },
  { name: "types of tests and scripts", run: () => types("tsconfig.test.json") },
];

/** @type {Check} */
export const corpus = {
  name: "corpus",
  when: () => has("dist/node/cli.js"),
  run: () => node("bin/casus.js", "check"),
};

/** The tests of all projects, or of the one named.
 * @param {string[]} projects @returns {Check} */
export const tests = (...projects) => ({
  name: "tests",
  run: () => vitest(projects.map((name) => `--project=${name}`)),
});

/** The tests of one folder, whatever the project.
 * @param {string} name @param {string} folder @returns {Check} */
export const testsIn = (name, folder) => ({ name, run: () => vitest([folder]) });

/** Runs the checks in order and prints the closing line; each check that is no test run counts as one.
 * @param {Check[]} checks */
export async function runChecks(checks) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const check of checks) {
    if (check.when?.() === false) continue;
    const count = await timed(check);
    for (const key of /** @type {const} */ (["passed", "failed", "skipped"])) total[key] += count[key];
    if (count.failed > 0 && check === installed) break;
  }
  if (total.failed > 0) process.exitCode = 1;
  console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
}

/** @param {Check} check */
async function timed(check) {
  const start = performance.now();
  const count = await check.run();
  say(`${count.failed > 0 ? "FAILED" : "passed"}  ${check.name}  ${since(start)}`);
  return count;
}

/** @param {() => unknown} work @returns {Promise<Count>} */
async function settled(work) {
  try {
    await work();
    return one(true);
  } catch (error) {
    say(error instanceof Error && error.name === "Stop" ? error.message : String(error));
    return one(false);
  }
}

/** @param {boolean} good @returns {Count} */
const one = (good) => ({ passed: good ? 1 : 0, failed: good ? 0 : 1, skipped: 0 });

/** @param {string} config */
const types = (config) => tool("typescript/bin/tsc", "-p", config, "--noEmit");

/** @param {string} bin @param {string[]} args */
const tool = (bin, ...args) => node(`node_modules/${bin}`, ...args);

/** @param {string[]} args */
const node = (...args) =>
  one(spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" }).status === 0);

/** @param {string} at */
const has = (at) => existsSync(path.join(root, at));

function hasPages() {
  const files = has("src/web") ? readdirSync(path.join(root, "src/web"), { recursive: true }) : [];
  return files.some((file) => /\.tsx?$/.test(String(file)));
}

/** @param {string[]} args @returns {Count} */
function vitest(args) {
  const folder = mkdtempSync(path.join(tmpdir(), "casus-"));
  const report = path.join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const clean = node("node_modules/vitest/vitest.mjs", "run", ...reporters, ...args).failed === 0;
  const count = existsSync(report) ? readReport(JSON.parse(readFileSync(report, "utf8"))) : one(false);
  rmSync(folder, { recursive: true });
  return clean || count.failed > 0 ? count : { ...count, failed: 1 };
}

/** A test file that could not be loaded has no tests to count, and is one failure itself.
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { status: string, assertionResults: unknown[] }[] }} report @returns {Count} */
export function readReport(report) {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
