import { mkdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { digestOf } from "../../scripts/digest.mjs";
import { withLock } from "../../scripts/lock.mjs";
import { root } from "../support/markdown.ts";

const said = vi.spyOn(process.stderr, "write").mockImplementation(() => true);
const words = () => said.mock.calls.map(([text]) => String(text)).join("");
const file = path.join(root, ".casus", "made-up work.lock");

afterEach(() => {
  said.mockClear();
  rmSync(file, { force: true });
});

function leaveLock(pid: number): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, String(pid));
  const minuteAgo = Date.now() / 1000 - 60;
  utimesSync(file, minuteAgo, minuteAgo);
}

describe("two commands at once", () => {
  test("run one after the other, and the second says whom it waits for", async () => {
    const order: string[] = [];
    const first = withLock("made-up work", async () => {
      await new Promise((done) => setTimeout(done, 200));
      order.push("first");
    });
    const second = withLock("made-up work", () => order.push("second"));
    await Promise.all([first, second]);
    expect(order).toEqual(["first", "second"]);
    expect(words()).toContain(`waiting for another made-up work in this folder (process ${process.pid})`);
  });

  test("do not wait for one that died", async () => {
    leaveLock(2 ** 22 + 1);
    await expect(withLock("made-up work", () => "done")).resolves.toBe("done");
    expect(words()).toBe("");
  });

  test("let the next one in after a failure", async () => {
    const failing = withLock("made-up work", () => Promise.reject(new Error("no")));
    await expect(failing).rejects.toThrow("no");
    await expect(withLock("made-up work", () => "done")).resolves.toBe("done");
  });
});

describe("the digest of inputs", () => {
  test("is the same for the same files, and takes a missing one as empty", () => {
    expect(digestOf(["scripts"])).toBe(digestOf(["scripts"]));
    expect(digestOf(["scripts", "not-there"])).toBe(digestOf(["scripts"]));
    expect(digestOf(["scripts"])).not.toBe(digestOf(["bin"]));
  });
});
