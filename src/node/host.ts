import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Library, libraryOf } from "../ask/index.ts";
import { fail } from "../base/index.ts";
import { loadCorpus } from "../corpus/index.ts";
import { readCorpusFolder } from "./read-corpus.ts";

const CASEBOOK = fileURLToPath(new URL("../../casebook", import.meta.url));

/** Opens the library on the corpus that the build compiled. */
export async function openLibrary(): Promise<Library> {
  const files = ["../../dist/corpus.json", "../../dist/engine.txt", "../../package.json"] as const;
  const [corpus = "", engine = "", manifest = ""] = await Promise.all(files.map(text));
  const { version } = JSON.parse(manifest) as { version: string };
  return libraryOf(loadCorpus(corpus), {
    version,
    engine: engine.trim(),
    digest: sha256,
    casebook: () => readCorpusFolder(CASEBOOK),
  });
}

function sha256(given: string): string {
  return createHash("sha256").update(given).digest("hex");
}

async function text(path: string): Promise<string> {
  const url = new URL(path, import.meta.url);
  return readFile(url, "utf8").catch(() =>
    fail("CASUS_NODE_NO_CORPUS", "The compiled corpus was not found.", "Run `npm run build`."),
  );
}
