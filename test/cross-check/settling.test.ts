import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SettlingSet, settles } from "../../src/law/decide/settle.ts";
import type { Formula } from "../../src/law/formula.ts";
import type { Base } from "./base.ts";
import { alternatives, bases } from "./bases.ts";
import { settlingByHand } from "./by-hand.ts";
import { questionOf } from "./engine.ts";
import { PATIENCE, report, runs } from "./extent.ts";
import { outcomesOf } from "./outcome.ts";
import { objections } from "./settling.ts";

const ATOMS = 8;
/** The largest set that the engine can be asked for. */
const MOST = 7;

interface Asked {
  readonly base: Base;
  readonly asked: Formula;
  /** The atoms whose answers may be named. */
  readonly among: ReadonlySet<number>;
}

const questions: fc.Arbitrary<Asked> = fc
  .record({
    base: bases({ atoms: ATOMS, formulas: 12, asked: 1 }),
    text: fc.option(alternatives(ATOMS), { freq: 3 }),
    named: fc.oneof(fc.constant(2 ** ATOMS - 1), fc.nat(2 ** ATOMS - 1)),
  })
  .map(({ base, text, named }) => ({
    base,
    asked: text ?? (base.asked[0] as Formula),
    among: new Set([...base.values.keys()].filter((atom) => (named >> atom) % 2 === 1)),
  }));

function settlingSets({ base, asked, among }: Asked): readonly SettlingSet[] {
  const limits = { maxSize: MOST, maxSets: 100_000, budget: 10_000_000, among };
  const { sets, complete } = settles(questionOf(asked, base), limits);
  expect(complete).toBe(true);
  return sets;
}

const written = (sets: readonly SettlingSet[]) =>
  sets.map(({ outcome, literals }) => {
    const answers = literals.map(({ atom, value }) => `${value ? "" : "not "}a${atom}`);
    return `${outcome}: ${answers.sort().join(", ")}`;
  });

describe("the sets that settle a condition within care", () => {
  it("are those that trying all sets finds, and clingo objects to none", PATIENCE, async () => {
    let [conditions, found] = [0, 0];
    await fc.assert(
      fc.asyncProperty(questions, async (question) => {
        const { base, asked, among } = question;
        fc.pre((await outcomesOf(base)).coherent);
        const sets = settlingSets(question);
        const all = settlingByHand(base, asked, among).filter(({ literals }) => literals.length <= MOST);
        expect(written(sets).sort()).toEqual(written(all).sort());
        expect(await objections(base, [{ asked, sets }])).toEqual([]);
        conditions++;
        found += sets.length;
      }),
      runs(300),
    );
    report(() => `settling sets: ${found} sets of ${conditions} conditions agree`);
  });

  it("are objected to when one is too small, too large or cannot stand", async () => {
    const [p, q, r] = [0, 1, 2].map((atom): Formula => ({ op: "atom", atom })) as [Formula, Formula, Formula];
    const apart: Formula = { op: "not", of: { op: "all", of: [p, r] } };
    const base = { values: Int8Array.of(2, 2, 2), openness: [], care: [apart], asked: [] };
    const both: Formula = { op: "all", of: [p, q] };
    const object = (outcome: "yes" | "no", ...atoms: number[]) =>
      objections(base, [
        { asked: both, sets: [{ outcome, literals: atoms.map((atom) => ({ atom, value: true })) }] },
      ]);
    expect(await object("yes", 0, 1)).toEqual([]);
    expect(await object("no", 2)).toEqual([]);
    expect((await object("yes", 0)).join()).toContain("settles it as yes");
    expect((await object("no", 2, 1)).join()).toContain("cannot spare a1");
    expect((await object("no", 2, 0)).join()).toContain("can stand");
  });
});
