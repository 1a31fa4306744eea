import { describe, expect, test } from "vitest";
import { expectGolden } from "./golden.ts";

describe("golden files", () => {
  test("hold a text to the file, and forgive the end of a line", () => {
    expectGolden("support/golden.txt", "one line\r\nand another");
  });

  test("say how to rewrite a file that no longer holds", {
    skip: process.env.CASUS_GOLDEN === "write",
  }, () => {
    expect(() => expectGolden("support/golden.txt", "another text")).toThrow("npm run golden");
    expect(() => expectGolden("support/missing.txt", "a text")).toThrow("no such file yet");
  });
});
