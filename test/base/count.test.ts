import { expect, test } from "vitest";
import { count } from "../../src/base/index.ts";

test.each([
  [0, "0 duties"],
  [1, "1 duty"],
  [999, "999 duties"],
  [1204, "1,204 duties"],
  [1_000_000, "1,000,000 duties"],
])("%d is said with its noun", (many, said) => {
  expect(count(many, "duty", "duties")).toBe(said);
});
