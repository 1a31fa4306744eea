import { describe, expect, test } from "vitest";
import { readReport } from "../../scripts/checks.mjs";
import { missingEntries } from "../../scripts/complete-lock.mjs";

describe("the count of the tests", () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };

  test("adds what waits to what is skipped", () => {
    expect(readReport({ ...report, testResults: [] })).toEqual({ passed: 5, failed: 1, skipped: 5 });
  });

  test("counts a file that cannot be loaded as one failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [] },
    ];
    expect(readReport({ ...report, testResults }).failed).toBe(2);
  });
});

describe("the completion of the lock file", () => {
  const parent = (optionalDependencies: Record<string, string>, dev = true) => ({
    "node_modules/tool": { version: "1.0.0", dev, optionalDependencies },
  });

  test("adds a platform's build as its parent names it", () => {
    expect(missingEntries(parent({ "@tool/linux-x64-musl": "1.0.0" }))).toEqual({
      "node_modules/@tool/linux-x64-musl": {
        version: "1.0.0",
        cpu: ["x64"],
        dev: true,
        libc: ["musl"],
        optional: true,
        os: ["linux"],
      },
    });
  });

  test("leaves alone what is there, what is no build, and what has no exact version", () => {
    const packages = {
      ...parent({ "tool-darwin-arm64": "1.0.0", "some-package": "1.0.0", "tool-win32-x64": "^1.0.0" }),
      "node_modules/tool-darwin-arm64": { version: "1.0.0" },
    };
    expect(missingEntries(packages)).toEqual({});
  });
});
