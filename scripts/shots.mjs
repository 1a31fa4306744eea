import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findChromium } from "./chromium.mjs";
import { asCommand, isMain, root, say, stop } from "./root.mjs";

/** Pages by the name of their picture. */
const PAGES = {
  study: "/",
  cover: "/cover",
  "cover-table":
    "/cover?v=1&attacker=IRN&victim=AZE&on=2026-03-05&attack=air+or+missile+strike&asked=yes&table=yes",
  incident: "/incident/nakhchivan-2026-03-05",
  incidents: "/incident",
  instruments: "/instruments",
  instrument: "/instruments/azerbaijan-turkiye-memorandum-2025",
  finding:
    "/finding?v=1&incident=nakhchivan-2026-03-05&finding=azerbaijan-turkiye-strategic-partnership-2010%2Fassistance%2Fhelp%40TUR-AZE%40strike&doctrine=resolution-3314&narrator=azerbaijan",
  "bad-link": "/cover?v=1&attacker=Iran",
};
const SIZES = { wide: { width: 1440, height: 1000 }, narrow: { width: 390, height: 844 } };
const folder = path.join(root, "shots");

/** Takes a picture of every page, wide, narrow and dark, from a server that runs already.
 * @param {string} address @param {string[]} only */
export async function takeShots(address, only) {
  const executablePath = await findChromium({ install: true });
  if (!executablePath) throw stop("no Chromium was found.", "Set CASUS_CHROMIUM to the path of one.");
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, ".gitignore"), "*\n");
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    for (const [name, at] of Object.entries(PAGES))
      if (only.length === 0 || only.includes(name)) await shoot(browser, name, address + at);
  } finally {
    await browser.close();
  }
}

/** @param {import("playwright-core").Browser} browser @param {string} name @param {string} url */
async function shoot(browser, name, url) {
  const looks = /** @type {const} */ ([
    ["wide", "light"],
    ["narrow", "light"],
    ["wide", "dark"],
  ]);
  for (const [size, colorScheme] of looks) {
    const page = await browser.newPage({ viewport: SIZES[size], colorScheme, reducedMotion: "reduce" });
    page.on("console", (told) => told.type() === "error" && say(`${name}: ${told.text()}`));
    page.on("pageerror", (error) => say(`${name}: ${error.message}`));
    await page.goto(url, { waitUntil: "networkidle" });
    const file = path.join(folder, `${name}-${colorScheme === "dark" ? "dark" : size}.png`);
    await page.screenshot({ path: file, fullPage: true });
    await page.close();
  }
  say(`  ${name}`);
}

if (isMain(import.meta.url))
  await asCommand(async () => {
    const [address = "http://127.0.0.1:4747", ...only] = process.argv.slice(2);
    await takeShots(address, only);
  });
