import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { say } from "./root.mjs";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge"];
const PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];
const require = createRequire(import.meta.url);

/** The path of a Chromium that runs: CASUS_CHROMIUM, Playwright's own, the system's, or (when asked) a fresh one.
 * @param {{ install?: boolean }} [options] @returns {Promise<string | undefined>} */
export async function findChromium({ install = false } = {}) {
  const named = process.env.CASUS_CHROMIUM;
  if (named) return runs(named) ? named : undefined;
  return present() ?? (install ? (fromPlaywright() ?? fromDebian()) : undefined);
}

const present = () =>
  [playwrights(), ...COMMANDS.map(inPath), ...PLACES.filter(executable)].find((at) => at && runs(at));

function playwrights() {
  try {
    const at = require("playwright-core").chromium.executablePath();
    return existsSync(at) ? at : undefined;
  } catch {
    return undefined;
  }
}

/** @param {string} command */
function inPath(command) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  return folders.map((folder) => path.join(folder, command)).find(executable);
}

/** @param {string} file */
function executable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A snap's stub is there and executable, yet does not run.
 * @param {string} file */
const runs = (file) => spawnSync(file, ["--version"], { timeout: 30_000 }).status === 0;

function fromPlaywright() {
  say("no Chromium found; trying Playwright's download ...");
  const cli = require.resolve("playwright-core/package.json").replace(/package\.json$/, "cli.js");
  spawnSync(process.execPath, [cli, "install", "chromium"], {
    stdio: ["ignore", 2, "ignore"],
    timeout: 180_000,
  });
  return present();
}

function fromDebian() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !inPath("apt-get")) return undefined;
  say("the download is not possible here; installing the system's chromium with apt-get ...");
  apt("update", "-qq");
  apt("install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core");
  return present();
}

/** @param {string[]} args */
function apt(...args) {
  spawnSync("apt-get", args, {
    stdio: ["ignore", "ignore", 2],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
}
