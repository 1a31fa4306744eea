import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../../src/law/decide/decide.ts";
import { flips } from "../../../src/law/decide/flips.ts";
import { importance } from "../../../src/law/decide/importance.ts";
import { type Answer, settles } from "../../../src/law/decide/settle.ts";
import { OPEN, type Openness } from "../../../src/law/formula.ts";
import {
  type Asked,
  all,
  any,
  ask,
  atom,
  either,
  holds,
  not,
  questions,
  RUNS,
  worldsOf,
} from "./brute-force.ts";

const [p, q, r] = [atom(0), atom(1), atom(2)];
const ALL = { maxSets: 100_000, budget: 10_000_000 };
const write = (literals: readonly Answer[]) =>
  literals.map(({ atom, value }) => `${value ? "" : "not "}${atom}`).sort();

describe("what settles a question", () => {
  it("is every smallest set of answers within care, and nothing else", () => {
    fc.assert(
      fc.property(questions(7), (question) => {
        fc.pre(worldsOf(question).length > 0);
        const { sets, complete } = settles(question, ALL);
        const found = sets.map(({ outcome, literals }) => `${outcome}: ${write(literals).join(", ")}`);
        expect(complete).toBe(true);
        expect(found.toSorted()).toEqual(slowSets(question).toSorted());
      }),
      { ...RUNS, numRuns: 300 },
    );
  });

  it("is named smallest first, in the order of the text", () => {
    const question = ask(any(all(p, q), r), [OPEN, OPEN, OPEN]);
    expect(settles(question).sets.map(({ outcome, literals }) => [outcome, ...write(literals)])).toEqual([
      ["yes", "2"],
      ["yes", "0", "1"],
      ["no", "not 0", "not 2"],
      ["no", "not 1", "not 2"],
    ]);
  });

  it("adopts a reading but never rejects one", () => {
    const question = ask(any(p, q), [OPEN, OPEN], { openness: ["interpretive", "unknown"] });
    expect(settles(question).sets).toEqual([
      { outcome: "yes", literals: [{ atom: 0, value: true }] },
      { outcome: "yes", literals: [{ atom: 1, value: true }] },
    ]);
  });

  it("adopts one reading of a question that has two, and by that gives up the other", () => {
    const openness: Openness[] = ["interpretive", "interpretive"];
    const question = ask(p, [OPEN, OPEN], { openness, care: [either(p, q)] });
    expect(settles(question).sets).toEqual([
      { outcome: "yes", literals: [{ atom: 0, value: true }] },
      { outcome: "no", literals: [{ atom: 1, value: true }] },
    ]);
  });

  it("never is a pair of answers that a constraint rules out", () => {
    const care = [not(all(p, q))];
    const question = ask(any(all(p, q), r), [OPEN, OPEN, OPEN], { care });
    expect(settles(question).sets.map(({ literals }) => write(literals))).toEqual([["2"], ["not 2"]]);
  });

  it("is nothing more when the question is settled, and nothing at all when care is empty", () => {
    expect(settles(ask(any(p, not(p)), [OPEN]))).toEqual({
      sets: [{ outcome: "yes", literals: [] }],
      complete: true,
    });
    expect(settles(ask(p, [0]))).toEqual({ sets: [{ outcome: "no", literals: [] }], complete: true });
    expect(settles(ask(p, [OPEN], { care: [p, not(p)] }))).toEqual({ sets: [], complete: true });
  });

  it("is named as far as the limits go, and labelled as incomplete", () => {
    const pairs = Array.from({ length: 10 }, (_, index) => all(atom(2 * index), atom(2 * index + 1)));
    const question = ask(any(atom(20), ...pairs), Array(21).fill(OPEN));
    expect(settles(question).sets).toHaveLength(11);
    expect(settles(question)).toMatchObject({ complete: true });
    expect(settles(question, { maxSets: 4 })).toMatchObject({ complete: false, sets: { length: 4 } });
    const hasty = settles(question, { budget: 150 });
    expect(hasty).toEqual({
      sets: [{ outcome: "yes", literals: [{ atom: 20, value: true }] }],
      complete: false,
    });
    expect(settles(question, { budget: 1 })).toEqual({ sets: [], complete: false });
  });
});

describe("what to ask next", () => {
  it("is weighed by how often an answer moves the outcome, every completion within care counted once", () => {
    fc.assert(
      fc.property(questions(), (question) => {
        fc.pre(worldsOf(question).length > 0);
        const weighed = importance(question);
        expect(weighed.map(({ atom }) => atom).toSorted()).toEqual([...decide(question).support].toSorted());
        for (const { atom, share } of weighed) expect(share).toBeCloseTo(slowShare(question, atom), 10);
        expect(weighed.every(({ share }, at) => at === 0 || share <= (weighed[at - 1]?.share ?? 0))).toBe(
          true,
        );
      }),
      RUNS,
    );
  });

  it("is the fact on which everything hangs before the facts that may stand in for one another", () => {
    const question = ask(all(any(p, q), r), [OPEN, OPEN, OPEN]);
    expect(importance(question)).toEqual([
      { atom: 2, share: 0.75 },
      { atom: 0, share: 0.25 },
      { atom: 1, share: 0.25 },
    ]);
  });
});

describe("a settled fact", () => {
  it("flips the answer when its change alone would", () => {
    expect(flips(ask(all(p, any(q, r)), [1, 1, 1]), [0, 1, 2])).toEqual([0]);
    expect(flips(ask(all(p, any(q, r)), [1, 1, 0]), [0, 1, 2])).toEqual([0, 1]);
    expect(flips(ask(all(p, q), [0, 1]), [0, 1])).toEqual([0]);
  });

  it("flips nothing when a constraint holds it where it is, or when the question is open", () => {
    expect(flips(ask(p, [1, 0], { care: [either(p, q)] }), [0])).toEqual([]);
    expect(flips(ask(all(p, q), [1, OPEN]), [0])).toEqual([]);
    expect(flips(ask(p, [1, OPEN], { care: [either(p, q)] }), [0, 1])).toEqual([0]);
  });

  it("flips the answer also to a question that never mentions it, when a constraint couples the two", () => {
    expect(flips(ask(p, [OPEN, 0], { care: [either(p, q)] }), [1])).toEqual([1]);
  });

  it("flips the answer exactly when every completion after the change says the opposite", () => {
    fc.assert(
      fc.property(questions(6), (question) => {
        fc.pre(worldsOf(question).length > 0);
        const settled = [...question.values.keys()].filter((index) => question.values[index] !== OPEN);
        expect(flips(question, settled)).toEqual(slowFlips(question, settled));
      }),
      RUNS,
    );
  });
});

function slowSets(question: Asked): string[] {
  const worlds = worldsOf(question);
  const open = [...question.values.keys()].filter((index) => question.values[index] === OPEN);
  const answers = open.flatMap((atom) => [
    { atom, value: true },
    ...(question.openness[atom] === "interpretive" ? [] : [{ atom, value: false }]),
  ]);
  const settling: { literals: Answer[]; outcome: string }[] = [];
  for (const literals of subsets(answers, 3)) {
    if (settling.some((smaller) => smaller.literals.every((answer) => literals.includes(answer)))) continue;
    const left = worlds.filter((world) =>
      literals.every(({ atom, value }) => world[atom] === (value ? 1 : 0)),
    );
    const outcomes = new Set(left.map((world) => holds(question.formula, world)));
    if (outcomes.size === 1) settling.push({ literals, outcome: outcomes.has(true) ? "yes" : "no" });
  }
  return settling.map(({ outcome, literals }) => `${outcome}: ${write(literals).join(", ")}`);
}

/** Subsets up to a size, the smaller first. */
function subsets<T>(items: T[], most: number): T[][] {
  let layer: { items: T[]; next: number }[] = [{ items: [], next: 0 }];
  const found: T[][] = [];
  for (let size = 0; size <= most; size++) {
    found.push(...layer.map((each) => each.items));
    layer = layer.flatMap((each) =>
      items.slice(each.next).map((item, at) => ({ items: [...each.items, item], next: each.next + at + 1 })),
    );
  }
  return found;
}

function slowShare(question: Asked, atom: number): number {
  const shares = [0, 1].map((value) => {
    const worlds = worldsOf(question).filter((world) => world[atom] === value);
    return worlds.filter((world) => holds(question.formula, world)).length / worlds.length;
  });
  return Math.abs((shares[1] as number) - (shares[0] as number)) || 0;
}

function slowFlips(question: Asked, settled: number[]): number[] {
  const answer = (values: Int8Array) =>
    new Set(worldsOf({ ...question, values }).map((world) => holds(question.formula, world)));
  const before = answer(question.values);
  if (before.size !== 1) return [];
  return settled.filter((atom) => {
    const after = answer(question.values.with(atom, 1 - (question.values[atom] as number)));
    return after.size === 1 && !before.has([...after][0] as boolean);
  });
}
