import { describe, expect, it } from "vitest";
import type { CompareOutput } from "../../src/ask/index.ts";
import { casusJson } from "../support/command.ts";

describe("S2: the memorandum as the realised form of the Shusha Declaration, beside the treaty of 2010", () => {
  const compared = casusJson<CompareOutput>(
    "compare",
    "azerbaijan-turkiye-strategic-partnership-2010",
    "shusha-declaration-2021",
    "azerbaijan-turkiye-memorandum-2025",
  );
  const row = (topic: string) => compared.rows.find((each) => each.topic === topic);

  it("aligns the three texts clause by clause", () => {
    expect(compared.columns.map(({ id }) => id)).toHaveLength(3);
    for (const { cells } of compared.rows) expect(cells).toHaveLength(3);
  });

  it("finds the trigger narrower: a threat no longer counts", () => {
    expect(row("trigger")).toMatchObject({ change: "weaker" });
    expect(row("trigger")?.cells[1]?.says).toContain("threat");
    expect(row("trigger")?.cells[2]?.says).toBe("armed aggression");
  });

  it("finds the request a new condition", () => {
    expect(row("request")).toMatchObject({ change: "new condition" });
  });

  it("finds no report of a clause that treats an attack on one as an attack on both, and does not call that an absence", () => {
    expect(row("deeming")?.change).toBe("unknown");
    expect(row("deeming")?.cells.map(({ state }) => state)).not.toContain("stated");
  });

  it("leaves what nobody reported unknown, and never calls it the same", () => {
    const unknown = compared.rows.filter(({ cells }) => cells[2]?.state === "not reported");
    expect(unknown.map(({ topic }) => topic)).toEqual(
      expect.arrayContaining(["consultation", "term and exit"]),
    );
    for (const { change } of unknown) expect(change).toBe("unknown");
  });

  it("types the promises as ATOP does, and calls none absent that nobody reported", () => {
    const typesOf = (id: string) =>
      Object.fromEntries(
        compared.types
          .find(({ instrument }) => instrument === id)
          ?.types.map(({ name, has }) => [name, has]) ?? [],
      );
    expect(typesOf("azerbaijan-turkiye-memorandum-2025")).toMatchObject({
      defence: "yes",
      offence: "unknown",
    });
    expect(typesOf("shusha-declaration-2021")).toMatchObject({ defence: "yes", consultation: "yes" });
  });

  it("gives depth as an interval, open where clauses are unknown", () => {
    for (const { low, high, of } of compared.depth) expect(low >= 0 && low <= high && high <= of).toBe(true);
    expect(compared.depth.every(({ low, high }) => low < high)).toBe(true);
  });
});
