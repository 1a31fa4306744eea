import { describe, expect, it } from "vitest";
import type { DefenceOutput } from "../../src/ask/index.ts";
import { casusJson } from "../support/command.ts";

describe("S9: a logic similar to NATO's Article 5, de facto collective defence", () => {
  const memorandum = casusJson<DefenceOutput>("defence-test", "azerbaijan-turkiye-memorandum-2025");
  const criterion = (id: string) => memorandum.criteria.find((each) => each.id === id);
  const reference = (id: string, on?: string) =>
    memorandum.references.findIndex((each) => each.id === id && (on === undefined || each.on === on));

  it("gives a verdict and a reason for each criterion", () => {
    expect(memorandum.criteria.length).toBeGreaterThanOrEqual(10);
    for (const { subject } of memorandum.criteria) expect(subject.why).not.toBe("");
  });

  it("holds the memorandum against several references, the Collective Security Treaty in both wordings", () => {
    const ids = memorandum.references.map(({ id }) => id);
    for (const id of [
      "north-atlantic-1949",
      "brussels-1948",
      "treaty-on-european-union-2007",
      "rio-1947",
      "russia-dprk-2024",
    ])
      expect(ids).toContain(id);
    expect(ids.filter((id) => id === "collective-security-treaty-1992")).toHaveLength(2);
  });

  it("says that Article 5 leaves the means to each ally", () => {
    const nato = criterion("means-fixed")?.references[reference("north-atlantic-1949")];
    expect(nato?.verdict).toBe("no");
    expect(nato?.why).toMatch(/deems necessary/);
  });

  it("finds the request that the memorandum needs and Article 5 does not", () => {
    expect(criterion("no-request")?.subject).toMatchObject({ verdict: "no" });
    expect(criterion("no-request")?.references[reference("north-atlantic-1949")]?.verdict).toBe("yes");
  });

  it("finds the request in the Collective Security Treaty's wording of 2010 alone", () => {
    const wording = (on: string) =>
      criterion("no-request")?.references[reference("collective-security-treaty-1992", on)]?.verdict;
    expect([wording("2000-01-01"), wording("2020-01-01")]).toEqual(["yes", "no"]);
  });

  it("does not take what nobody reported for absent", () => {
    expect(criterion("deeming")?.subject.verdict).toBe("unknown");
    const nato = memorandum.against.find(({ reference: id }) => id === "north-atlantic-1949");
    expect(nato?.open).toContain("deeming");
    expect(nato?.less).not.toContain("deeming");
  });

  it("finds in a pledge no collective defence in law", () => {
    const pledge = casusJson<DefenceOutput>(
      "defence-test",
      "ots-karabakh-declaration-2024",
      "--reference",
      "north-atlantic-1949",
    );
    expect(pledge.criteria.find(({ id }) => id === "binds")?.subject.verdict).toBe("no");
    expect(pledge.against[0]?.less).toContain("binds");
  });
});
