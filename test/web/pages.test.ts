import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NARROW, openWorkbench, PAGES, WIDE, type Workbench } from "./workbench.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LOOKS = [
  ["light", WIDE],
  ["dark", WIDE],
  ["dark", NARROW],
  ["light", NARROW],
] as const;

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

describe("light and dark, wide and narrow: accessible, within its width, without errors, nothing asked elsewhere", () => {
  test.each(Object.entries(PAGES))("%s", async (_name, path) => {
    const { page, wrongs, close } = await workbench.open(path);
    expect(await page.title()).toMatch(/ · Casus$/);
    expect(await page.getAttribute("html", "lang")).toBe("en");
    await page.evaluate(axe);
    for (const [colorScheme, viewport] of LOOKS) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(viewport);
      await page.waitForFunction((theme) => document.documentElement.dataset.theme === theme, colorScheme);
      const look = `${colorScheme}, ${viewport.width} px`;
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        look,
      ).toBeLessThanOrEqual(0);
      expect(await page.evaluate(violations), look).toEqual([]);
    }
    expect(wrongs).toEqual([]);
    await close();
  });
});

/** Runs in the page. */
async function violations(): Promise<string[]> {
  const { axe: checker } = globalThis as unknown as { axe: typeof import("axe-core") };
  const found = await checker.run();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
