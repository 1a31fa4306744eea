import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openWorkbench, PAGES, settled, type Workbench } from "./workbench.ts";

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench.close());

const cover = PAGES["who stands with whom"] ?? "";
const incident = PAGES.incident ?? "";

const content = (page: Page) => page.locator("main").textContent();

describe("the state of a page stands in its address", () => {
  test("a chosen state and its proof open again from the link", async () => {
    const { page, close } = await workbench.open(cover);
    await page.locator(".map .hit").first().click();
    await page.getByRole("button", { name: "Show the proof" }).click();
    await settled(page);
    const said = await content(page);
    const again = await workbench.open(page.url().replace(workbench.address, ""));
    expect(await content(again.page)).toBe(said);
    await again.close();
    await close();
  });

  test("a slot of the question changes the address, undo takes it back, redo brings it again", async () => {
    const { page, close } = await workbench.open(cover);
    await page.getByLabel("Kind of attack").selectOption("land invasion");
    await settled(page);
    expect(page.url()).toContain("attack=land+invasion");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.waitForURL(/attack=air/);
    await page.getByRole("button", { name: "Redo" }).click();
    await page.waitForURL(/attack=land/);
    await close();
  });

  test("a cell of the matrix is part of the address, and its proof is asked for", async () => {
    const { page, close } = await workbench.open(incident);
    await page.locator(".mx button.cell").nth(1).click();
    await settled(page);
    expect(page.url()).toMatch(/doctrine=.+&narrator=/);
    expect(await page.locator(".proof h3").first().textContent()).toMatch(/^Proof: .+, as Iran states$/);
    await close();
  });

  test.each([
    ["/cover?v=2&attacker=IRN", "This link is of version 2."],
    ["/cover?v=1&attacker=Iran", "This link says attacker=Iran."],
    ["/cover?v=1&on=2026-02-30", "This link says on=2026-02-30."],
    ["/cover?v=1&colour=red", 'This link has "colour", which this page does not know.'],
    ["/finding?v=1&incident=x", 'This link lacks "finding".'],
    ["/nowhere", "There is no page at /nowhere."],
  ])("%s is refused with words", async (path, words) => {
    const { page, close } = await workbench.open(path);
    expect(await page.getByRole("alert").textContent()).toContain(words);
    await close();
  });
});

test("a link to a paragraph of the study opens at it", async () => {
  const { page, close } = await workbench.open("/#p12");
  await page.waitForFunction(() => {
    const top = document.getElementById("p12")?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < innerHeight / 2;
  });
  await close();
});

describe("the letter keys", () => {
  test("t turns the map into its table, and back", async () => {
    const { page, close } = await workbench.open(cover);
    expect(await page.locator(".map").count()).toBe(1);
    await page.keyboard.press("t");
    expect(await page.locator(".map").count()).toBe(0);
    expect(await page.locator("table.twin tbody tr").count()).toBeGreaterThan(0);
    expect(page.url()).toContain("table=yes");
    await page.keyboard.press("t");
    await page.locator(".map").waitFor();
    await close();
  });

  test("every picture of the study has its table", async () => {
    const { page, close } = await workbench.open("/");
    const figures = await page.locator("figure").count();
    await page.keyboard.press("t");
    expect(await page.locator("figure table.twin").count()).toBe(figures);
    await close();
  });

  test("t is a letter again where one writes", async () => {
    const { page, close } = await workbench.open("/instruments");
    await page.getByLabel("Words").pressSequentially("treaty");
    expect(await page.getByLabel("Words").inputValue()).toBe("treaty");
    expect(page.url()).toContain("words=treaty");
    await close();
  });

  test("s opens the sources, ? the help, and Escape closes them", async () => {
    const { page, close } = await workbench.open(incident);
    await page.keyboard.press("s");
    expect(await page.locator("dialog .srclist li").count()).toBeGreaterThan(3);
    await page.keyboard.press("Escape");
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.keyboard.press("?");
    expect(await page.locator("dialog h2").textContent()).toBe("Help");
    await close();
  });

  test("d downloads the data with permalink, corpus and day", async () => {
    const { page, close } = await workbench.open(cover);
    await page.keyboard.press("d");
    const [json, csv] = [await download(page, /^JSON/), await download(page, /^CSV, The roll: \d+ rows$/)];
    expect(JSON.parse(json)).toMatchObject({ permalink: page.url(), answers: { cover: { victim: "AZE" } } });
    expect(csv.split("\r\n")[0]).toBe("State,Kind,Status,Finding,Basis,permalink,corpus,made on");
    expect(csv).toContain(page.url());
    await close();
  });
});

test("dark follows the system, and the switch is kept", async () => {
  const { page, close } = await workbench.open("/incident", { colorScheme: "dark" });
  const theme = () => page.getAttribute("html", "data-theme");
  expect(await theme()).toBe("dark");
  await page.getByRole("button", { name: "Light" }).click();
  await page.reload();
  expect(await theme()).toBe("light");
  await close();
});

test("a refused question says what was wrong, how to mend it, and its code last", async () => {
  const { page, close } = await workbench.open("/incident/nowhere-1900-01-01");
  const said = await page.getByRole("alert").textContent();
  expect(said).toMatch(/nowhere-1900-01-01[\s\S]+CASUS_ASK_UNKNOWN_ID/);
  await close();
});

test("a server that is gone is told, and asking again works once it is back", async () => {
  const { page, close } = await workbench.open("/instruments");
  await page.route("**/api/assess", (route) => route.abort());
  await page.goto(`${workbench.address}${incident}`);
  await page.getByText("The server does not answer.").waitFor();
  await page.unroute("**/api/assess");
  await page.getByRole("button", { name: "Ask again" }).click();
  await page.locator(".find").first().waitFor();
  await close();
});

async function download(page: Page, name: RegExp): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name }).click(),
  ]);
  return readFileSync(await file.path(), "utf8");
}
