import fc from "fast-check";
import { describe, it } from "vitest";
import { expectGolden } from "../support/golden.ts";
import type { Base } from "./base.ts";
import { bases } from "./bases.ts";
import { compare } from "./compare.ts";
import type { Decides } from "./engine.ts";
import { PATIENCE, runs } from "./extent.ts";
import { FAULTS } from "./faults.ts";

describe("a fault put into the engine on purpose", () => {
  it("shows on generated bases, cut down to the least that shows it", PATIENCE, async () => {
    const pages: string[] = [];
    for (const [fault, decides] of Object.entries(FAULTS)) pages.push(`# ${fault}\n${await least(decides)}`);
    expectGolden("cross-check/faults.txt", pages.join("\n\n"));
  });
});

/** The first difference on a generated base, after fast-check has taken away what is not needed for it. */
async function least(decides: Decides): Promise<string> {
  const agrees = fc.asyncProperty(
    bases({ atoms: 6, formulas: 8, asked: 1 }),
    async (base) => (await differences(base, decides)).length === 0,
  );
  const { counterexample } = await fc.check(agrees, runs(200));
  const [base] = counterexample ?? [];
  return (base && (await differences(base, decides))[0]) ?? "nobody noticed";
}

async function differences(base: Base, decides: Decides): Promise<readonly string[]> {
  const decisions = base.asked.map((asked) => decides(asked, base));
  return (await compare(base, decisions)).differences;
}
