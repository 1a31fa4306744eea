import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";
import { studyFiles } from "./src/node/study-files.ts";

const corpus = fileURLToPath(new URL("./corpus", import.meta.url));

/** Writes the compiled studies and the catalogue beside the pages, under /studies. */
const studies: Plugin = {
  name: "casus-studies",
  generateBundle() {
    for (const { name, text } of studyFiles(corpus))
      this.emitFile({ type: "asset", fileName: `studies/${name}`, source: text });
  },
};

export default defineConfig({
  root: "src/web",
  base: "/",
  plugins: [studies],
  // No file is turned into a data address: the policy of the pages does not allow them for fonts.
  build: {
    outDir: "../../dist/web",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
