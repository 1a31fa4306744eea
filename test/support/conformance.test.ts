import { describe, expect, test } from "vitest";
import { conformanceFile, register } from "./conformance.ts";

/** A stand-in for Vitest's own `test` that keeps what it is told. */
function recorder() {
  const told: string[] = [];
  const into = Object.assign((title: string) => told.push(title), {
    skip: (title: string) => told.push(title),
  });
  return { told, into: into as unknown as Parameters<typeof register>[0] };
}

describe("a conformance test", () => {
  test("says that it was skipped where the data are not present", () => {
    const { told, into } = recorder();
    register(into, "CINC sums to one", undefined, () => {});
    expect(told).toEqual(["CINC sums to one (skipped: conformance data not present)"]);
  });

  test("runs under its own title where they are", () => {
    const { told, into } = recorder();
    register(into, "CINC sums to one", "nmc.csv.gz", () => {});
    expect(told).toEqual(["CINC sums to one"]);
  });

  test("finds no file in a folder that is not there", () => {
    expect(conformanceFile("data/core/INDEX.csv", "no-such-folder")).toBeUndefined();
  });
});
