import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { missingEntries } from "../scripts/complete-lock.mjs";
import { breaches, ROOMS } from "./support/house.ts";
import { readSources } from "./support/source.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** The files that are or may be committed. */
function projectFiles(): string[] {
  const args = ["ls-files", "--cached", "--others", "--exclude-standard"];
  const files = execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim().split("\n");
  return files.filter((file) => existsSync(path.join(root, file)));
}

const MACHINE = /(?<![\w.-])\/(?:work|home|Users|root|tmp)\/\w/;
const REGISTRY = /\bregistry\.\w+\.\w+|"resolved":/;

/** The breaches of made-up files, given as path and text. */
const of = (files: Record<string, string>) =>
  breaches(Object.entries(files).map(([path, text]) => ({ path, text })));

describe("the house", () => {
  test("imports run one way, through front doors, without circles, and pure rooms stay pure", () => {
    expect(breaches(readSources())).toEqual([]);
  });

  test("CONTRIBUTING.md pictures every room", () => {
    const picture = readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8");
    for (const room of Object.keys(ROOMS)) expect(picture).toContain(`src/${room}`);
  });

  test.skipIf(!existsSync(path.join(root, ".git")))(
    "no file names a folder of a machine or a registry",
    () => {
      const own = path.relative(root, fileURLToPath(import.meta.url));
      const named = projectFiles().filter((file) => {
        const text = readFileSync(path.join(root, file), "utf8");
        return file !== own && (MACHINE.test(text) || REGISTRY.test(text));
      });
      expect(named).toEqual([]);
    },
  );

  test("the lock file lacks no platform", () => {
    const text = readFileSync(path.join(root, "package-lock.json"), "utf8");
    expect(missingEntries(JSON.parse(text).packages)).toEqual({});
  });
});

describe("the check of the house", () => {
  test.each([
    [
      "a lower room that imports a higher one",
      "law/a.ts",
      'import { b } from "../corpus/index.ts";',
      "law may not use values of corpus",
    ],
    [
      "a type that comes from above",
      "law/a.ts",
      'import type { B } from "../ask/index.ts";',
      "law may not use types of ask",
    ],
    [
      "a neighbour that stands beside",
      "panel/a.ts",
      'import { b } from "../measures/index.ts";',
      "panel may not use values of measures",
    ],
    [
      "an import past the front door",
      "corpus/a.ts",
      'import { b } from "../law/truth.ts";',
      "enter law by law/index.ts",
    ],
    [
      "an export past the front door",
      "corpus/a.ts",
      'export { b } from "../law/truth.ts";',
      "enter law by law/index.ts",
    ],
    [
      "a lazy import from above",
      "law/a.ts",
      'const b = () => import("../ask/index.ts");',
      "law may not use values of ask",
    ],
    ["a room's own front door", "law/a.ts", 'import { b } from "./index.ts";', "import the file itself"],
    [
      "values of the questions in the workbench",
      "web/a.tsx",
      'import { b } from "../ask/index.ts";',
      "web may not use values of ask",
    ],
    [
      "one face that imports the other",
      "web/a.ts",
      'import { b } from "../node/index.ts";',
      "web may not use values of node",
    ],
    [
      "data joined anywhere but in the host",
      "node/server.ts",
      'import { b } from "../data/index.ts";',
      "node may not use values of data",
    ],
    ["a file that stands in no room", "helpers.ts", 'import "./x.ts";', "stands in no room"],
    ["a package in the engine", "law/a.ts", 'import { z } from "zod";', "this room may use no package"],
    [
      "Node in a pure room",
      "corpus/a.ts",
      'import { readFileSync } from "node:fs";',
      "this room may use yaml, zod",
    ],
    [
      "a file from outside src/",
      "ask/a.ts",
      'import c from "../../dist/corpus.json";',
      "nothing from outside src/",
    ],
    ["an export of everything", "base/index.ts", 'export * from "./date.ts";', "exports *"],
    ["a default export", "base/a.ts", "export default 1;", "default export"],
    ["a default export by name", "base/a.ts", "const a = 1; export { a as default };", "default export"],
    ["the clock", "law/a.ts", "const a = 1;\nconst t = Date.now();", "law/a.ts:2 uses Date.now"],
    ["the date of today", "law/a.ts", "const t = new Date();", "new Date() of now"],
    ["chance without a seed", "games/a.ts", "const x = Math.random();", "Math.random"],
    [
      "an order that depends on the machine",
      "ask/a.ts",
      "names.sort((a, b) => a.localeCompare(b));",
      "localeCompare",
    ],
    ["the process", "ask/a.ts", "const home = process.env.HOME;", "uses process"],
    ["the network", "ask/a.ts", 'const page = fetch("x");', "uses fetch()"],
  ])("finds %s", (_, path, text, breach) => {
    expect(of({ [path]: text }).join("\n")).toContain(breach);
  });

  test("finds a circle of values, and says its way round", () => {
    const files = {
      "law/a.ts": 'import { b } from "./b.ts";',
      "law/b.ts": 'import { c } from "./c.ts";',
      "law/c.ts": 'import { a } from "./a.ts";',
    };
    expect(of(files)).toEqual(["a circle: law/a.ts -> law/b.ts -> law/c.ts -> law/a.ts"]);
  });

  test("counts an import of inline types among the values, since it stays in the program", () => {
    const files = {
      "law/a.ts": 'import { type B } from "./b.ts";',
      "law/b.ts": 'import { a } from "./a.ts";',
    };
    expect(of(files)).toHaveLength(1);
  });

  test("lets pass what the house allows", () => {
    const files = {
      "base/index.ts": 'export { day } from "./day.ts";\nexport type { Day } from "./day.ts";',
      "law/a.ts": 'import { day } from "../base/index.ts";\nimport type { B } from "./b.ts";\n// Date.now()',
      "law/b.ts":
        'import { a } from "./a.ts";\nconst day = new Date("2026-03-05"); const text = "import x from \'zod\'";',
      "corpus/a.ts": 'import { parseDocument } from "yaml"; import * as z from "zod";',
      "node/host.ts":
        'import { store } from "../data/index.ts"; import { readFileSync } from "node:fs"; Date.now();',
      "web/a.tsx":
        'import type { Q } from "../ask/index.ts"; import "./a.css"; export const A = () => <p />;',
    };
    expect(of(files)).toEqual([]);
  });
});
