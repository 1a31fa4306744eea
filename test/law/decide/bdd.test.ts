import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Bdd, NodeLimit, ONE, ZERO } from "../../../src/law/decide/bdd.ts";
import type { Formula } from "../../../src/law/formula.ts";
import { formulas, holds, RUNS } from "./brute-force.ts";

const STEPS = 1_000_000;
const VARIABLES = 6;
const bdd = new Bdd(1 << 12);

function draw(diagram: Bdd, formula: Formula): number {
  if (formula.op === "const") return formula.value ? ONE : ZERO;
  if (formula.op === "atom") return diagram.variable(formula.atom);
  if (formula.op === "not") return diagram.not(draw(diagram, formula.of));
  const parts = formula.of.map((part) => draw(diagram, part));
  return formula.op === "all"
    ? parts.reduce((left, right) => diagram.and(left, right), ONE)
    : parts.reduce((left, right) => diagram.or(left, right), ZERO);
}

const worlds = Array.from({ length: 2 ** VARIABLES }, (_, bits) =>
  Int8Array.from({ length: VARIABLES }, (_, level) => (bits >> level) & 1),
);
const truthTable = (formula: Formula) => worlds.map((world) => holds(formula, world)).join();
const tableOf = (f: number) => worlds.map((world) => follow(f, world) === ONE).join();

function follow(f: number, world: Int8Array): number {
  if (f <= ONE) return f;
  return follow(world[bdd.levelOf(f)] === 1 ? bdd.high(f) : bdd.low(f), world);
}

describe("a decision diagram", () => {
  it("is one and the same for two wordings of one condition, and differs when they differ", () => {
    fc.assert(
      fc.property(formulas(VARIABLES), formulas(VARIABLES), (one, other) => {
        bdd.reset(STEPS);
        const [f, g] = [draw(bdd, one), draw(bdd, other)];
        expect(tableOf(f)).toBe(truthTable(one));
        expect(f === g).toBe(truthTable(one) === truthTable(other));
      }),
      RUNS,
    );
  });

  it("forgets a variable by asking whether either answer would do", () => {
    fc.assert(
      fc.property(formulas(VARIABLES), fc.nat(2 ** VARIABLES - 1), (formula, bits) => {
        bdd.reset(STEPS);
        const f = draw(bdd, formula);
        const marked = Uint8Array.from({ length: VARIABLES }, (_, level) => (bits >> level) & 1);
        const expected = [...marked.keys()]
          .filter((level) => marked[level] === 1)
          .reduce(
            (left, level) => bdd.or(bdd.restrict(left, level, false), bdd.restrict(left, level, true)),
            f,
          );
        expect(bdd.exists(f, marked)).toBe(expected);
      }),
      RUNS,
    );
  });

  it("takes an answer by following it, and depends on a variable when the two answers differ", () => {
    fc.assert(
      fc.property(formulas(VARIABLES), (formula) => {
        bdd.reset(STEPS);
        const f = draw(bdd, formula);
        const support = bdd.support(f);
        for (let level = 0; level < VARIABLES; level++) {
          const [low, high] = [bdd.restrict(f, level, false), bdd.restrict(f, level, true)];
          const settled = worlds.map((world) => follow(f, world.with(level, 1)) === ONE).join();
          expect(tableOf(high)).toBe(settled);
          expect(support.includes(level)).toBe(low !== high);
        }
      }),
      RUNS,
    );
  });

  it("carries more variables than a machine word has bits", () => {
    bdd.reset(STEPS);
    let chain = ONE;
    for (let level = 999; level >= 0; level--) chain = bdd.and(bdd.variable(level), chain);
    expect(bdd.support(chain)).toHaveLength(1000);
    expect(bdd.and(chain, bdd.not(bdd.variable(500)))).toBe(ZERO);
  });

  it("remembers nothing of a decision that was made long ago, when the count of decisions begins again", () => {
    const used = new Bdd(1 << 12);
    used.reset(STEPS);
    for (let level = 0; level < 1000; level++) used.variable(level);
    for (let round = 1; round < 132_000; round++) {
      used.reset(STEPS);
      if (round >= 131_000) used.variable(round % 1000);
      if (used.size !== (round >= 131_000 ? 3 : 2)) expect.fail(`a stale node in round ${round}`);
    }
  });

  it("says so when nodes or steps run out", () => {
    const parity = (diagram: Bdd) => {
      let f = ZERO;
      for (let level = 9; level >= 0; level--) f = diagram.ite(diagram.variable(level), diagram.not(f), f);
    };
    const small = new Bdd(16);
    small.reset(STEPS);
    expect(() => parity(small)).toThrow(NodeLimit);
    bdd.reset(5);
    expect(() => parity(bdd)).toThrow(NodeLimit);
  });
});
