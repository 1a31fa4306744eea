#!/usr/bin/env node
import { install } from "../scripts/bootstrap.mjs";
import { build } from "../scripts/build.mjs";
import { asCommand } from "../scripts/root.mjs";

await asCommand(async () => {
  await install();
  await build();
  const { main } = await import("../dist/node/cli.js");
  await main(process.argv);
});
