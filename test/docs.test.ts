import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { anchorsOf, brokenLinks, looksLike, type Run, readPages, root, runsIn } from "./support/markdown.ts";

const pages = readPages();
const cli = existsSync(path.join(root, "dist/node/cli.js"));
const runs = pages
  .filter(({ path: at }) => at === "README.md" || at.startsWith("docs/"))
  .flatMap((page) => runsIn(page.text).map((run) => ({ page: page.path, ...run })));

describe("the pages", () => {
  test("link only to what is there", () => {
    expect(pages.flatMap(brokenLinks)).toEqual([]);
  });

  for (const run of runs) {
    const title = `${run.page} is right about: ${run.command}`;
    if (cli) test(title, { timeout: 60_000 }, () => hold(run));
    else test.skip(`${title} (skipped: nothing is built, run \`npm run build\`)`, () => {});
  }
});

function hold({ command, expected, exit }: Run): void {
  const own = command.replace(/(^|\| )npx casus\b/g, `$1"${process.execPath}" bin/casus.js`);
  const { status, stdout, stderr } = spawnSync(own, { cwd: root, shell: true, encoding: "utf8" });
  expect(status, stderr).toBe(exit);
  if (!looksLike(expected, stdout)) expect(stdout).toBe(expected);
}

describe("the check of the pages", () => {
  const broken = (text: string) => brokenLinks({ path: "docs/made-up.md", text }).join("\n");

  test.each([
    ["a file that is not there", "[a](nowhere.md)", "there is no such file"],
    ["a picture that is not there", "![a](nowhere.png)", "there is no such file"],
    ["a heading that is not there", "[a](errors.md#nothing)", "no heading there is #nothing"],
    ["a way out of the project", "[a](../../shared/README.md)", "leads out of the project"],
    ["a reference that leads nowhere", "[a][b]\n\n[b]: nowhere.md", "there is no such file"],
  ])("finds %s", (_, text, reason) => {
    expect(broken(text)).toContain(reason);
  });

  test("lets pass files, headings, addresses of the web and what only looks like a link", () => {
    const links = [
      "[a](errors.md)",
      "[b](errors.md#errors)",
      "[c](https://example.org/x)",
      "`[d](nowhere.md)`",
    ];
    expect(broken(links.join("\n"))).toBe("");
  });

  test("counts headings of one name", () => {
    expect(anchorsOf("# The house\n## A `code` & more\n## The house")).toEqual([
      "the-house",
      "a-code--more",
      "the-house-1",
    ]);
  });

  test("reads the command, the output and the exit code of a tagged fence, and no other fence", () => {
    const text = "```sh\nnpm start\n```\n\n```sh casus-run exit=3\n$ npx casus check\none\n...\n```\n";
    expect(runsIn(text)).toEqual([{ command: "npx casus check", expected: "one\n...", exit: 3 }]);
  });

  test.each([
    ["one\ntwo", "one  \ntwo\n", true],
    ["one\n...\nfour", "one\ntwo\nthree\nfour", true],
    ["one\n...", "one", true],
    ["...\n3 (of 4)", "1\n2\n3 (of 4)", true],
    ["", "anything", true],
    ["one", "one\ntwo", false],
    ["one\n...\nfour", "one\ntwo", false],
    ["a.b", "axb", false],
  ])("%j shows the output %j: %s", (expected, output, same) => {
    expect(looksLike(expected, output)).toBe(same);
  });
});
