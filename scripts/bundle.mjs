import { rolldown } from "rolldown";

// One file loads several times faster than the two hundred that it is made of. The server stays apart: it is loaded
// only where it is used, and Fastify with it.
const bundle = await rolldown({
  input: "dist/node/cli.js",
  platform: "node",
  external: [/^node:/, /^fastify/, /^@fastify\//],
  logLevel: "warn",
});
await bundle.write({
  dir: "dist/bundle",
  format: "esm",
  entryFileNames: "cli.js",
  chunkFileNames: "[name].js",
  cleanDir: true,
});
