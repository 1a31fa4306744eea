import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectGolden } from "../support/golden.ts";
import type { Base } from "./base.ts";
import { bases } from "./bases.ts";
import { compare } from "./compare.ts";
import type { Decides } from "./engine.ts";
import { PATIENCE, runs } from "./extent.ts";
import { FAULTS } from "./faults.ts";
import { foundIn } from "./found.ts";
import { assessments } from "./incidents.ts";

const incidents = assessments();

const differences = async (base: Base, decides: Decides) =>
  (
    await compare(
      base,
      base.asked.map((asked) => decides(asked, base)),
    )
  ).differences;

describe("a fault put into the engine on purpose", () => {
  it("shows on generated bases, cut down to the least that shows it", PATIENCE, async () => {
    const pages: string[] = [];
    for (const [fault, decides] of Object.entries(FAULTS)) pages.push(`# ${fault}\n${await least(decides)}`);
    expectGolden("cross-check/faults.txt", pages.join("\n\n"));
  });

  it.each(Object.entries(FAULTS))(
    "shows on the casebook's own conditions: %s",
    PATIENCE,
    async (_, decides) => {
      let noticed = 0;
      for (const assessment of incidents) {
        if (noticed > 0) break;
        const { base } = foundIn(assessment, { doctrine: "all", narrator: "all" });
        noticed = (await differences(base, decides)).length;
      }
      expect(noticed).toBeGreaterThan(0);
    },
  );
});

/** The first difference on a generated base, after fast-check has taken away what is not needed for it. */
async function least(decides: Decides): Promise<string> {
  const agrees = fc.asyncProperty(
    bases({ atoms: 6, formulas: 8, asked: 1 }),
    async (base) => (await differences(base, decides)).length === 0,
  );
  const { counterexample } = await fc.check(agrees, runs(200));
  return counterexample ? ((await differences(counterexample[0], decides))[0] ?? "none") : "none";
}
