import { describe, expect, it } from "vitest";
import type { CascadeOutput, ProofNode } from "../../src/ask/index.ts";
import { casusJson } from "../support/command.ts";

const ATTACK = "hypothetical-land-attack-with-request";
const CIRCLE = ["KAZ", "KGZ", "UZB", "PAK"];

const PATIENCE = { timeout: 30_000 };

describe("S10: activating the OTS and Türkiye's allies, above all Pakistan", PATIENCE, () => {
  const all = casusJson<CascadeOutput>("cascade", ATTACK, "--performance", "all");
  const [first] = all.rounds;
  const stepsOf = (state: string) =>
    first?.steps.filter(({ obligors, beneficiary }) => obligors.includes(state) && beneficiary === "AZE") ??
    [];

  it("labels each step obligation, permission, pledge or nothing, with a proof", () => {
    const labels = new Set(first?.steps.map(({ label }) => label));
    for (const label of ["obligation", "permission", "pledge", "nothing"]) expect(labels).toContain(label);
    for (const { proof } of first?.steps ?? []) expect(proof.steps.length).toBeGreaterThan(0);
  });

  it("finds Türkiye obliged to help by the treaty of 2010", () => {
    const owed = stepsOf("TUR").filter(
      ({ label, dutyKind }) => label === "obligation" && dutyKind === "assist",
    );
    expect(owed.map(({ instrument }) => instrument)).toContain(
      "azerbaijan-turkiye-strategic-partnership-2010",
    );
    expect(owed.every(({ performed }) => performed)).toBe(true);
  });

  it("finds that no clause of mutual defence binds a member of the Organization of Turkic States or Pakistan", () => {
    for (const state of CIRCLE) {
      const obliged = stepsOf(state).filter(({ label }) => label === "obligation");
      expect(obliged.filter(({ dutyKind }) => dutyKind === "assist")).toEqual([]);
    }
    expect(
      stepsOf("PAK").some(
        ({ label, instrument }) => label === "pledge" && instrument === "islamabad-declaration-2021",
      ),
    ).toBe(true);
  });

  it("proves it: the Collective Security Treaty does not cover Azerbaijan, which left it in 1999", () => {
    const step = stepsOf("KAZ").find(
      ({ instrument, dutyKind }) => instrument === "collective-security-treaty-1992" && dutyKind === "assist",
    );
    expect(step?.label).toBe("nothing");
    expect(sentences(step?.proof).join(" ")).toMatch(/Azerbaijan did not extend it/);
  });

  it("shows what would change if the members adopted such a clause: they would be obliged", () => {
    const adopted = casusJson<CascadeOutput>(
      "cascade",
      ATTACK,
      "--adopt",
      "collective-security-treaty-1992/art4-1992=AZE,TUR,KAZ,KGZ,UZB,PAK",
    );
    const owed =
      adopted.rounds[0]?.steps.filter(
        ({ instrument, label }) => instrument === "adopted-1" && label === "obligation",
      ) ?? [];
    expect(new Set(owed.flatMap(({ obligors }) => obligors))).toEqual(new Set(["TUR", ...CIRCLE]));
    expect(adopted.assumptions.join(" ")).toMatch(/As if adopted/);
    const [side] = adopted.sides;
    expect(new Set(side?.states)).toEqual(new Set(["AZE", "TUR", ...CIRCLE]));
  });

  it("moves nobody who only made a pledge, as long as the obliged alone perform", () => {
    const obliged = casusJson<CascadeOutput>("cascade", ATTACK);
    expect(obliged.sides[0]?.states).toEqual(["AZE", "TUR"]);
  });

  it("is the same in bytes when it is asked twice", () => {
    expect(JSON.stringify(casusJson("cascade", ATTACK, "--performance", "all"))).toBe(JSON.stringify(all));
  });
});

function sentences(node: ProofNode | undefined): string[] {
  return node ? [node.says, ...node.steps.flatMap(sentences)] : [];
}
