#!/usr/bin/env node
import module from "node:module";
import { install } from "../scripts/bootstrap.mjs";
import { build } from "../scripts/build.mjs";
import { asCommand } from "../scripts/root.mjs";

// A broken corpus must not keep `check` from telling why, and only the workbench needs the pages.
const STEPS = { check: ["tsc", "bundle"], serve: ["tsc", "corpus", "bundle", "vite"] };

// Newer versions of Node keep what they compiled for the next start.
module.enableCompileCache?.();

await asCommand(async () => {
  await install();
  await build(STEPS[process.argv[2]] ?? ["tsc", "corpus", "bundle"]);
  const { main } = await import("../dist/bundle/cli.js");
  await main(process.argv);
});
