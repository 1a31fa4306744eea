import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { cover, instruments, libraryOf } from "../src/ask/index.ts";
import { formatFault } from "../src/base/index.ts";
import { readCorpus } from "../src/corpus/index.ts";
import { readCorpusFolder } from "../src/node/read-corpus.ts";

const page = readFileSync(new URL("../CONTRIBUTING.md", import.meta.url), "utf8");
const folder = fileURLToPath(new URL("../corpus", import.meta.url));

/** The document that a recipe shows, with the file that it is to become. */
function recipes(): { path: string; text: string }[] {
  return [...page.matchAll(/^( *)```yaml recipe=(\S+)\n([\s\S]*?)^\1```$/gm)].map(
    ([, indent = "", path = "", body = ""]) => ({
      path,
      text: body
        .split("\n")
        .map((line) => line.slice(indent.length))
        .join("\n"),
    }),
  );
}

describe("the recipes of CONTRIBUTING", () => {
  const shown = recipes();
  const { corpus, faults } = readCorpus([...readCorpusFolder(folder), ...shown], {
    version: "2026-11-25",
    digest: "test",
  });
  const library = libraryOf(corpus, { version: "test", digest: () => "" });

  it("show an instrument that the reader takes without a fault", () => {
    expect(shown.map(({ path }) => path)).toEqual(["corpus/instruments/example-pact-1999.yaml"]);
    expect(faults.map(formatFault)).toEqual([]);
  });

  it("show an instrument that is then there to be asked: listed, and standing with its party", async () => {
    const { list } = await instruments.ask({ id: ["example-pact-1999"], on: "2001-01-01" }, library);
    expect(list).toMatchObject([{ short: "Example Pact", inForce: "yes" }]);
    const { roll } = await cover.ask({ attacker: "RUS", victim: "GEO", on: "2001-01-01" }, library);
    expect(roll).toMatchObject([{ state: "TUR", kind: "duty", status: "engaged" }]);
  });
});
