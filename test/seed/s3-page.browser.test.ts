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
    const text = (await page.locator(".mx").innerText()).toLowerCase();
    const held = treaty?.matrix.rows.filter(({ cells }) => cells.some((cell) => cell.held)) ?? [];
    for (const { title } of held) expect(text).toContain(title.toLowerCase());
    for (const { cells } of held) for (const { status } of cells) expect(text).toContain(status);
    expect(text).toContain("attributed");
    await close();
  });
});
