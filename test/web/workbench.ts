import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findChromium } from "../../scripts/chromium.mjs";
import { questions } from "../../src/ask/index.ts";
import { openLibrary } from "../../src/node/host.ts";
import { createServer } from "../../src/node/server.ts";

const webRoot = fileURLToPath(new URL("../../dist/web", import.meta.url));

/** The real server with the built pages, and a Chromium in front of it. */
export interface Workbench {
  readonly address: string;
  open(path: string, looks?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** A page, and what went wrong while it was shown. */
export interface Visit {
  readonly page: Page;
  /** Errors of the console and the page, broken policies among them, and requests that left this machine. */
  readonly wrongs: string[];
  close(): Promise<void>;
}

/** Starts a server on a free port; `CASUS_SERVER` names one that runs already. */
export async function openWorkbench(): Promise<Workbench> {
  const running = process.env.CASUS_SERVER;
  if (!running && !existsSync(`${webRoot}/index.html`))
    throw new Error("Build the pages first: npm run build");
  const server = running
    ? undefined
    : await createServer({ questions, openLibrary, version: "test" }, { webRoot });
  const address = running ?? (await server?.listen({ port: 0, host: "127.0.0.1" })) ?? "";
  const executablePath = (await findChromium()) ?? "";
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  return {
    address,
    open: (path, looks = {}) => visit(browser, address, path, looks),
    close: async () => {
      await browser.close();
      await server?.close();
    },
  };
}

async function visit(
  browser: Browser,
  address: string,
  path: string,
  looks: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: "reduce", ...looks });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on("console", (told) => told.type() === "error" && wrongs.push(told.text()));
  page.on("pageerror", (error) => wrongs.push(error.message));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "127.0.0.1") wrongs.push(`a request to ${request.url()}`);
  });
  await page.goto(address + path);
  await settled(page);
  return { page, wrongs, close: () => context.close() };
}

/** Waits until everything asked for has been answered and drawn. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.waitForFunction(() => document.querySelector(".waiting") === null);
}

export const WIDE = { width: 1440, height: 1000 };
export const NARROW = { width: 390, height: 844 };

const PAIR = "attacker=IRN&victim=AZE&on=2026-03-05&attack=air+or+missile+strike&asked=yes";

/** Every page of the workbench, by name. */
export const PAGES: Readonly<Record<string, string>> = {
  study: "/",
  "who stands with whom": `/cover?v=1&${PAIR}`,
  "who stands with whom, as tables": `/cover?v=1&${PAIR}&table=yes`,
  "the list of incidents": "/incident",
  incident: "/incident/nakhchivan-2026-03-05",
  "incident, as tables": "/incident/nakhchivan-2026-03-05?v=1&table=yes",
  finding: `/finding?v=1&incident=nakhchivan-2026-03-05&finding=${encodeURIComponent("azerbaijan-turkiye-strategic-partnership-2010/assistance/help@TUR-AZE@strike")}&doctrine=icj&narrator=azerbaijan`,
  instruments: "/instruments",
  instrument: "/instruments/azerbaijan-turkiye-memorandum-2025",
  "a link that cannot be followed": "/cover?v=1&attacker=Iran",
};
