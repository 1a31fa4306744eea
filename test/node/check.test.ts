import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { check } from "../../src/node/check.ts";
import { memoryIo } from "./sample.ts";

const folder = mkdtempSync(path.join(tmpdir(), "casus-check-"));
afterAll(() => rmSync(folder, { recursive: true }));

function checked(text: string) {
  const file = path.join(folder, "document.yaml");
  writeFileSync(file, text);
  const { io, seen } = memoryIo({});
  check([file], {}, io);
  return seen;
}

test("a document without a kind is told with its place, and the count agrees with its noun", () => {
  const { out, code } = checked("pact: x\n");
  expect(out).toContain("CASUS_CORPUS_UNKNOWN_KIND");
  expect(out).toContain("document.yaml:1:1");
  expect(out.trimEnd().split("\n").at(-1)).toBe("1 document checked, 1 fault found.");
  expect(code).toBe(3);
});
