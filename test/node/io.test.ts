import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { processIo } from "../../src/node/io.ts";

const folder = mkdtempSync(path.join(tmpdir(), "casus-io-"));
const file = path.join(folder, "incident.yaml");
writeFileSync(file, "title: Naxçıvan\n");
afterAll(() => rmSync(folder, { recursive: true }));

const { read } = processIo();

describe("a file that a command is given", () => {
  test("is read as UTF-8", async () => {
    expect(await read(file)).toBe("title: Naxçıvan\n");
  });

  test.each([
    ["one that is not there", path.join(folder, "none.yaml")],
    ["a folder", folder],
    ["a file within a file", path.join(file, "x")],
    ["a name too long for a file", "x".repeat(5000)],
  ])("may be an id: %s", async (_, given) => {
    expect(await read(given)).toBeUndefined();
  });

  test("is told when it cannot be read", async () => {
    const refused = read(path.join(folder, "\u0000"));
    await expect(refused).rejects.toMatchObject({ faults: [{ code: "CASUS_NODE_UNREADABLE_FILE" }] });
  });
});
