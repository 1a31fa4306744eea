import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root, say } from "./root.mjs";

const POLL = 300;
const REMIND = 10_000;
const ABANDONED = 15 * 60_000;

/** Runs the work while no other process of this checkout does the same; says that it waits, and for whom.
 * @template T @param {string} name @param {() => T | Promise<T>} work @returns {Promise<T>} */
export async function withLock(name, work) {
  const file = path.join(root, ".casus", `${name}.lock`);
  mkdirSync(path.dirname(file), { recursive: true });
  await take(file, name);
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file @param {string} name */
async function take(file, name) {
  for (let waited = 0; !tryTake(file); waited += POLL) {
    if (abandoned(file)) rmSync(file, { force: true });
    else if (waited % REMIND < POLL)
      say(`waiting for another ${name} in this folder (process ${holder(file) || "unknown"}) ...`);
    await sleep(POLL);
  }
}

/** @param {string} file */
function tryTake(file) {
  try {
    const handle = openSync(file, "wx");
    writeSync(handle, String(process.pid));
    closeSync(handle);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** A lock is abandoned when its process is gone, or when it is too old to believe.
 * @param {string} file */
function abandoned(file) {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > ABANDONED || (age > POLL && !alive(Number(holder(file))));
}

/** @param {string} file */
function holder(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/** @param {number} pid */
function alive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
