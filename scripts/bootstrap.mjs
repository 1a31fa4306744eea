// Runs before anything is installed: Node built-ins only, here and in what it imports.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findChromium } from "./chromium.mjs";
import { withLock } from "./lock.mjs";
import { asCommand, isMain, root, say, since, stop } from "./root.mjs";

const lockFile = path.join(root, "package-lock.json");
const stamp = path.join(root, "node_modules", ".casus-install");

/** Installs the dependencies when the lock file is not the one installed last. */
export async function install() {
  checkNode();
  if (!fresh()) await withLock("install", () => fresh() || runInstall());
}

/** Finds a Chromium, or installs one; the tests read its path from CASUS_CHROMIUM. */
export async function browser() {
  const named = process.env.CASUS_CHROMIUM;
  const found = await findChromium({ install: true });
  if (!found && named)
    throw stop(`CASUS_CHROMIUM names ${named}, which does not run.`, "Name another, or none.");
  if (!found)
    throw stop(
      "no Chromium was found and none could be installed.",
      "Set CASUS_CHROMIUM to a Chrome or Chromium, or run: npx playwright-core install chromium",
    );
  process.env.CASUS_CHROMIUM = found;
  return found;
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    throw stop(`this is Node ${process.version}.`, "Casus needs Node 20.19 or newer.");
}

const fresh = () => existsSync(stamp) && readFileSync(stamp, "utf8") === digest();

// No part is compiled for one version of Node, so the platform is enough and a newer Node installs nothing anew.
function digest() {
  if (!existsSync(lockFile))
    throw stop(
      "package-lock.json is missing; it says which versions to install.",
      "Bring it back with `git checkout package-lock.json`, or write a new one with `npm run lock`.",
    );
  return createHash("sha256")
    .update(readFileSync(lockFile))
    .update(`${process.platform}/${process.arch}`)
    .digest("hex");
}

function runInstall() {
  const start = performance.now();
  say("installing dependencies (first run, or package-lock.json changed) ...");
  const args = ["ci", "--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
  const { status } = npm(args);
  if (status !== 0)
    throw stop("the dependencies could not be installed.", "npm's own messages above say why.");
  linkCommand();
  writeFileSync(stamp, digest());
  say(`dependencies installed in ${since(start)}`);
}

/** The npm that runs us, if one does; its output goes to stderr like all our talk.
 * @param {string[]} args */
function npm(args) {
  const cli = process.env.npm_execpath?.replace(/npx-cli\.js$/, "npm-cli.js");
  const stdio = /** @type {import("node:child_process").StdioOptions} */ (["ignore", 2, 2]);
  if (cli?.endsWith("npm-cli.js")) return spawnSync(process.execPath, [cli, ...args], { cwd: root, stdio });
  return spawnSync("npm", args, { cwd: root, stdio, shell: process.platform === "win32" });
}

// With the link, `npx casus` finds the command of this very checkout and asks no registry.
function linkCommand() {
  const bin = path.join(root, "node_modules", ".bin");
  mkdirSync(bin, { recursive: true });
  if (process.platform === "win32")
    writeFileSync(path.join(bin, "casus.cmd"), '@node "%~dp0..\\..\\bin\\casus.js" %*\r\n');
  else if (!existsSync(path.join(bin, "casus"))) symlinkSync("../../bin/casus.js", path.join(bin, "casus"));
}

if (isMain(import.meta.url))
  await asCommand(async () => {
    await install();
    if (process.argv.includes("--browser")) say(`browser tests use ${await browser()}`);
  });
