import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorkbench, settled, type Workbench } from "./workbench.ts";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const LEAF = ".proof li:not(:has(ol)) button[aria-expanded='false']";

describe("from the study to the leaf of a proof and its source", () => {
  test("by mouse", async () => {
    const { page, wrongs, close } = await workbench.open("/");
    await page.locator(".find .st a").first().click();
    await page.waitForURL(/\/finding\?/);
    await settled(page);
    await page.getByRole("button", { name: /^All \d+ steps$/ }).click();
    for (const leaf of await page.locator(LEAF).all()) {
      await leaf.click();
      if ((await page.locator(".psrc a[href^=http]").count()) > 0) break;
    }
    expect(await page.locator(".psrc a[href^=http]").first().isVisible()).toBe(true);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("by keyboard", async () => {
    const { page, wrongs, close } = await workbench.open("/");
    await tabTo(page, ".find .st a");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/finding\?/);
    await settled(page);
    await tabTo(page, ".proof .rh button");
    await page.keyboard.press("Enter");
    const opened = await tabTo(page, LEAF, ".psrc a[href^=http]");
    expect(opened).toMatch(/^https?:/);
    expect(wrongs).toEqual([]);
    await close();
  });
});

/** Presses Tab until the focus is on `target`; with `until`, opens each target on the way to that link, and gives it. */
async function tabTo(page: Page, target: string, until = target): Promise<string> {
  for (let step = 0; step < 400; step++) {
    await page.keyboard.press("Tab");
    const [on, there, href] = await page.evaluate(
      ([one, other]) => {
        const focused = document.activeElement;
        return [
          focused?.matches(one ?? ""),
          focused?.matches(other ?? ""),
          focused?.getAttribute("href") ?? "",
        ] as const;
      },
      [target, until],
    );
    if (there) return href;
    if (on) await page.keyboard.press("Enter");
  }
  throw new Error(`The focus never came to ${until}.`);
}
