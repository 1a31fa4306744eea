import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCoherent } from "../../src/law/decide/coherence.ts";
import { flips } from "../../src/law/decide/flips.ts";
import { OPEN } from "../../src/law/formula.ts";
import type { Base } from "./base.ts";
import { bases, type Size } from "./bases.ts";
import { compare } from "./compare.ts";
import { engine, questionOf } from "./engine.ts";
import { PATIENCE, report, runs } from "./extent.ts";
import { outcomesOf } from "./outcome.ts";

const SMALL: Size = { atoms: 12, formulas: 16, asked: 6 };
const LARGE: Size = { atoms: 40, formulas: 60, asked: 12 };

describe("a decision on a generated base", () => {
  it.each([
    ["of a dozen atoms", SMALL, 400],
    ["of forty atoms, more than can be tried one by one", LARGE, 100],
  ])("%s is what the stable models say, and exact", PATIENCE, async (of, size, sample) => {
    let decided = 0;
    await fc.assert(
      fc.asyncProperty(bases(size), async (base) => {
        const decisions = base.asked.map((asked) => engine(asked, base));
        decided += decisions.length;
        expect(await compare(base, decisions)).toEqual({ labelled: 0, differences: [] });
      }),
      runs(sample),
    );
    report(() => `bases ${of}: ${decided} decisions agree`);
  });

  it("comes out in every way there is, so that agreement says something", () => {
    const ways = new Map<string, number>();
    for (const base of fc.sample(bases(SMALL), runs(400))) {
      for (const asked of base.asked) {
        const { verdict, alsoContested, careEmpty } = engine(asked, base);
        const way = careEmpty ? "care empty" : `${verdict}${alsoContested ? ", contested as well" : ""}`;
        ways.set(way, (ways.get(way) ?? 0) + 1);
      }
    }
    expect(ways.size).toBe(6);
    for (const [way, times] of ways) expect(times, way).toBeGreaterThan(50);
  });
});

describe("a generated base", () => {
  it("is coherent exactly when a stable model meets all of its care", PATIENCE, async () => {
    await fc.assert(
      fc.asyncProperty(bases({ ...SMALL, asked: 1 }), async (base) => {
        const { coherent } = await outcomesOf(base);
        expect(isCoherent(base.values, base.care)).toBe(coherent);
      }),
      runs(200),
    );
  });
});

describe("a settled fact of a generated base", () => {
  it("flips an answer exactly when the stable models turn with it", PATIENCE, async () => {
    await fc.assert(
      fc.asyncProperty(bases({ atoms: 6, formulas: 8, asked: 4 }), async (base) => {
        fc.pre((await outcomesOf(base)).coherent);
        const settled = [...base.values.keys()].filter((atom) => base.values[atom] !== OPEN);
        const found = base.asked.map((asked) => flips(questionOf(asked, base), settled));
        expect(found).toEqual(await flipsByModels(base, settled));
      }),
      runs(150),
    );
  });
});

/** For each condition asked, the settled atoms whose change alone turns yes into no or no into yes. */
async function flipsByModels(base: Base, settled: readonly number[]): Promise<number[][]> {
  const before = await outcomesOf(base);
  const turning = base.asked.map((): number[] => []);
  for (const atom of settled) {
    const after = await outcomesOf({ ...base, values: base.values.with(atom, 1 - (base.values[atom] ?? 0)) });
    turning.forEach((atoms, at) => {
      const verdicts = [before.of[at]?.verdict, after.of[at]?.verdict];
      if (verdicts.includes("yes") && verdicts.includes("no")) atoms.push(atom);
    });
  }
  return turning;
}
