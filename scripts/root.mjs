import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** Talks on stderr, so that what a command prints on stdout stays the answer alone.
 * @param {string} text */
export const say = (text) => process.stderr.write(`casus: ${text}\n`);

/** A stop that a person can act on: its message is all that needs to be read.
 * @param {string} what @param {string} mend */
export const stop = (what, mend) => Object.assign(new Error(`${what}\n  ${mend}`), { name: "Stop" });

/** Runs a script's work and turns a stop into its message and exit code 1.
 * @param {() => unknown} work */
export async function asCommand(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Error) || error.name !== "Stop") throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

/** Whether this file is the one that node was asked to run.
 * @param {string} url */
export const isMain = (url) =>
  process.argv[1] !== undefined && fileURLToPath(url) === path.resolve(process.argv[1]);

/** Seconds since, to one digit.
 * @param {number} start */
export const since = (start) => `${((performance.now() - start) / 1000).toFixed(1)} s`;
