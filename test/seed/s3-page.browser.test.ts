import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AssessOutput } from "../../src/ask/index.ts";
import { casusJson } from "../support/command.ts";
import { openWorkbench, type Workbench } from "../web/workbench.ts";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

describe("S3 on the page", () => {
  test("the workbench says of the drones on Nakhchivan what the command says, finding by finding", async () => {
    const { findings } = casusJson<AssessOutput>("assess", "nakhchivan-2026-03-05");
    const { page, wrongs, close } = await workbench.open("/incident/nakhchivan-2026-03-05");
    const rows = await page.locator(".find").allTextContents();
    const inPlay = findings.filter(({ status }) => !/^(not |kept)/.test(status));
    expect(inPlay.length).toBeGreaterThan(10);
    for (const { sentence, basis } of inPlay)
      expect(
        rows.some((row) => row.includes(sentence) && row.includes(basis)),
        sentence,
      ).toBe(true);
    expect(wrongs).toEqual([]);
    await close();
  });

  test("the matrix on the page has the cells of the command, the attributed reading apart", async () => {
    const { findings } = casusJson<AssessOutput>("assess", "nakhchivan-2026-03-05");
    const treaty = findings.find(({ id }) =>
      id.startsWith("azerbaijan-turkiye-strategic-partnership-2010/assistance/"),
    );
    expect(treaty).toBeDefined();
    const { page, close } = await workbench.open(
      `/finding?v=1&incident=nakhchivan-2026-03-05&finding=${encodeURIComponent(treaty?.id ?? "")}`,
    );
    const shown = await page.locator(".mx tbody tr").all();
    const held = treaty?.matrix.rows.filter(({ cells }) => cells.some((cell) => cell.held)) ?? [];
    expect(held.length).toBeGreaterThan(3);
    for (const { title, standing, cells } of held) {
      const texts = await Promise.all(shown.map((row) => row.locator("th, td").allTextContents()));
      const [head, ...row] = texts.find(([first]) => first?.includes(title)) ?? [];
      expect(head?.toLowerCase().includes("attributed"), title).toBe(standing === "attributed");
      expect(row).toHaveLength(cells.length);
      cells.forEach(({ status }, at) => {
        expect(row[at]?.toLowerCase(), `${title}, column ${at + 1}`).toContain(status);
      });
    }
    await close();
  });
});
