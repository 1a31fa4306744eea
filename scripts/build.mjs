import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { digestOf, signOf } from "./digest.mjs";
import { withLock } from "./lock.mjs";
import { asCommand, isMain, root, say, since, stop } from "./root.mjs";

/** @typedef {{ name: string, inputs: string[], when: () => boolean, run: () => void }} Step */

const CODE = [
  "src/base",
  "src/law",
  "src/corpus",
  "src/panel",
  "src/measures",
  "src/games",
  "src/futures",
  "src/ask",
];
const EMITTED = [...CODE, "src/data", "src/node", "tsconfig.json", "package-lock.json"];

/** @type {Step[]} */
const STEPS = [
  { name: "tsc", inputs: EMITTED, when: () => has("src"), run: emit },
  {
    name: "corpus",
    inputs: [...EMITTED, "corpus"],
    when: () => has("dist/node/compile-corpus.js"),
    run: () => node("dist/node/compile-corpus.js"),
  },
  {
    name: "bundle",
    inputs: [...EMITTED, "scripts/bundle.mjs"],
    when: () => has("dist/node/cli.js"),
    run: () => node("scripts/bundle.mjs"),
  },
  {
    name: "vite",
    inputs: [
      ...CODE,
      "src/web",
      "src/node/compile-study.ts",
      "src/node/study-files.ts",
      "corpus",
      "vite.config.ts",
      "tsconfig.json",
      "tsconfig.web.json",
      "package-lock.json",
    ],
    when: () => has("src/web/index.html"),
    run: () => node("node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"),
  },
];
const stampFile = path.join(root, "dist", ".stamp.json");

/**
 * Builds what its inputs have outrun, and nothing else.
 * @param {readonly string[]} wanted names of steps
 */
export async function build(wanted = STEPS.map(({ name }) => name)) {
  const steps = STEPS.filter(({ name }) => wanted.includes(name));
  const name = `sign ${wanted.join()}`;
  const sign = signOf(steps.flatMap(({ inputs }) => inputs));
  if (stamps()[name] === sign) return;
  if (steps.some(due)) await withLock("build", () => buildStale(steps));
  stamp({ [name]: sign });
}

/** @param {readonly Step[]} steps */
function buildStale(steps) {
  say("building ...");
  for (const step of steps) if (due(step)) runStep(step);
}

/** @param {Step} step */
function runStep(step) {
  const start = performance.now();
  const digest = digestOf(step.inputs);
  step.run();
  stamp({ [step.name]: digest });
  say(`  ${step.name.padEnd(8)}${since(start)}`);
}

/** @param {Record<string, string>} news */
function stamp(news) {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${JSON.stringify({ ...stamps(), ...news }, null, 2)}\n`);
}

/** @param {Step} step */
const due = (step) => step.when() && isStale(step);

/** @param {Step} step */
const isStale = (step) => stamps()[step.name] !== digestOf(step.inputs);

/** @returns {Record<string, string>} */
const stamps = () => (existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, "utf8")) : {});

/** @param {string} at */
const has = (at) => existsSync(path.join(root, at));

// What a removed source once emitted must not stay importable.
function emit() {
  const dist = path.join(root, "dist");
  const folders = existsSync(dist) ? readdirSync(dist, { withFileTypes: true }) : [];
  for (const { name } of folders.filter((entry) => entry.isDirectory() && entry.name !== "web"))
    rmSync(path.join(dist, name), { recursive: true });
  node("node_modules/typescript/bin/tsc", "-p", "tsconfig.json");
}

/** @param {string[]} args */
function node(...args) {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ["ignore", 2, 2] });
  if (status !== 0)
    throw stop(`the build stopped at \`node ${args.join(" ")}\`.`, "Its own messages above say why.");
}

if (isMain(import.meta.url)) await asCommand(() => build());
