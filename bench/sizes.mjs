import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { median, secondsOf } from "./timing.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const at = (...parts) => path.join(root, ...parts);

/** Milliseconds to read and parse the compiled corpus; no row before there is one. */
export function benchCorpus() {
  const file = at("dist/corpus.json");
  if (!existsSync(file)) return [];
  const times = Array.from({ length: 9 }, () => secondsOf(() => JSON.parse(readFileSync(file, "utf8"))));
  return [atMost("compiled corpus, read and parsed", 1000 * median(times), "ms", 100)];
}

/** Kilobytes of the engine alone, bundled and minified in memory; no row before the room has a front door. */
export async function benchBundle(entry = at("src/law/index.ts")) {
  if (!existsSync(entry)) return [];
  const { build } = await import("vite");
  const rolldownOptions = { input: entry, preserveEntrySignatures: "strict" };
  const output = await build({
    root,
    configFile: false,
    logLevel: "silent",
    build: { write: false, minify: true, modulePreload: false, target: "es2023", rolldownOptions },
  });
  const bytes = output.output.reduce((sum, chunk) => sum + Buffer.byteLength(chunk.code ?? ""), 0);
  return [atMost("engine bundle, minified", bytes / 1000, "kB", 60)];
}

/** Seconds from the shell's call to the end of an assessment; no row before the command exists. */
export function benchAssess() {
  const incident = "nakhchivan-2026-03-05";
  const words = ["bin/casus.js", "assess", incident];
  const run = () => spawnSync(process.execPath, words, { cwd: root, stdio: "ignore" });
  if (!existsSync(at("dist/ask/assess.js"))) return [];
  const { status } = run();
  if (status !== 0) {
    process.stderr.write(
      `casus: no time for \`casus assess ${incident}\`: it ends with exit code ${status}\n`,
    );
    return [];
  }
  const times = Array.from({ length: 5 }, () => secondsOf(run));
  return [atMost("casus assess, from call to answer", median(times), "s", 0.5)];
}

function atMost(name, value, unit, target) {
  const rounded = Number(value.toPrecision(3));
  return { name, value: rounded, unit, baseline: null, ratio: null, target, met: rounded <= target };
}
