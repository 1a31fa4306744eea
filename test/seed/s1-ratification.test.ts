import { describe, expect, it } from "vitest";
import type { CompareOutput, InstrumentsOutput } from "../../src/ask/index.ts";
import { casusJson } from "../support/command.ts";

const MEMORANDUM = "azerbaijan-turkiye-memorandum-2025";

describe("S1: from framework to legally binding by ratification", () => {
  const { whole } = casusJson<InstrumentsOutput>("instruments", MEMORANDUM);
  const partyOf = (state: string) => whole[0]?.parties.find((each) => each.state === state);

  it("shows each party's life: both signed on 22 July 2025, Azerbaijan approved in December, of Türkiye no approval was found", () => {
    const acts = whole[0]?.life ?? [];
    expect(acts.find(({ kind }) => kind === "signed")).toMatchObject({ party: "all", on: "2025-07-22" });
    expect(
      acts.filter(({ party, kind }) => party === "AZE" && kind === "approved").map(({ on }) => on),
    ).toEqual(["2025-12-16", "2025-12-25"]);
    expect(acts.filter(({ party, kind }) => party === "TUR" && kind === "approved")).toMatchObject([
      { found: false },
    ]);
  });

  it("keeps what Azerbaijan's approval changed at home apart from the effect between the parties", () => {
    expect(partyOf("AZE")?.atHome).toContain("25 December 2025");
    expect(partyOf("AZE")?.inForce).toBe("undetermined");
    expect(partyOf("TUR")?.inForce).toBe("undetermined");
  });

  it("names the three things that would settle entry into force: the clause, Türkiye's approval, notification", () => {
    const settles = partyOf("TUR")?.settles.join(" | ") ?? "";
    for (const point of ["clause on entry into force", "Türkiye must approve", "notified each other"])
      expect(settles).toContain(point);
  });

  it("compares the finding before and after: unknown both times, but on more facts once Azerbaijan had approved", () => {
    const { findings } = casusJson<CompareOutput>(
      "compare",
      MEMORANDUM,
      "--incident",
      "hypothetical-land-attack-with-request",
      "--before",
      "2025-12-15",
      "--after",
      "2025-12-26",
    );
    const help = findings.find(({ finding }) => finding.includes("/assistance/help@TUR-AZE@"));
    expect(help).toMatchObject({ before: "undetermined", after: "undetermined", changed: true });
    expect(help?.turnsOnBefore).toHaveLength(1);
    expect(help?.turnsOnAfter).toHaveLength(3);
    expect(help?.because.join(" ")).toContain("25 December 2025");
  });
});
