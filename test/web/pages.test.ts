import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NARROW, openWorkbench, PAGES, WIDE, type Workbench } from "./workbench.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LOOKS = [
  ["light, wide", { colorScheme: "light", viewport: WIDE }],
  ["light, narrow", { colorScheme: "light", viewport: NARROW }],
  ["dark, wide", { colorScheme: "dark", viewport: WIDE }],
  ["dark, narrow", { colorScheme: "dark", viewport: NARROW }],
] as const;

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

describe.each(Object.entries(PAGES))("the page of %s", (_name, path) => {
  test.each(LOOKS)(
    "in %s: accessible, within its width, without errors, nothing asked elsewhere",
    async (_look, looks) => {
      const { page, wrongs, close } = await workbench.open(path, looks);
      expect(await page.title()).toMatch(/ · Casus$/);
      expect(await page.getAttribute("html", "lang")).toBe("en");
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      await page.evaluate(axe);
      expect(await page.evaluate(violations)).toEqual([]);
      expect(wrongs).toEqual([]);
      await close();
    },
  );
});

/** Runs in the page. */
async function violations(): Promise<string[]> {
  const { axe: checker } = globalThis as unknown as { axe: typeof import("axe-core") };
  const found = await checker.run();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${node.html.slice(0, 160)}`),
  );
}
