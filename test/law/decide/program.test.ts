import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compile, evaluate } from "../../../src/law/decide/program.ts";
import type { Formula, Values } from "../../../src/law/formula.ts";
import { all, any, atom, constant, formulas, not, questions, RUNS } from "./brute-force.ts";

const NO = 0;
const YES = 1;
const OPEN = 2;

const rootOf = (formula: Formula, ...values: number[]) =>
  evaluate(compile(formula), Int8Array.from(values)).at(-1);

describe("Kleene's tables", () => {
  it("what is open stays open when it is denied", () => {
    expect([NO, YES, OPEN].map((value) => rootOf(not(atom(0)), value))).toEqual([YES, NO, OPEN]);
  });

  it("one element that fails settles a conjunction, and only full knowledge affirms it", () => {
    const table = [
      [NO, NO, NO],
      [NO, YES, OPEN],
      [NO, OPEN, OPEN],
    ];
    expect(tableOf(all(atom(0), atom(1)))).toEqual(table);
  });

  it("one ground that holds settles a disjunction, and only full knowledge denies it", () => {
    const table = [
      [NO, YES, OPEN],
      [YES, YES, YES],
      [OPEN, YES, OPEN],
    ];
    expect(tableOf(any(atom(0), atom(1)))).toEqual(table);
  });

  it("no condition is met by default, and no ground among none is found", () => {
    expect([rootOf(all()), rootOf(any())]).toEqual([YES, NO]);
    expect([rootOf(constant(true)), rootOf(constant(false))]).toEqual([YES, NO]);
  });

  it("a conjunction of one is that one", () => {
    expect([NO, YES, OPEN].map((value) => rootOf(all(atom(0)), value))).toEqual([NO, YES, OPEN]);
    expect([NO, YES, OPEN].map((value) => rootOf(any(atom(0)), value))).toEqual([NO, YES, OPEN]);
  });

  function tableOf(formula: Formula) {
    return [NO, YES, OPEN].map((a) => [NO, YES, OPEN].map((b) => rootOf(formula, a, b)));
  }
});

describe("the proof data of an evaluation", () => {
  it("gives every element its own value, also where another has settled the matter", () => {
    fc.assert(
      fc.property(questions(), ({ program, values }) => {
        const proof = evaluate(program, values);
        expect([...proof]).toEqual(program.nodes.map((node) => naive(node, values)));
      }),
      RUNS,
    );
  });

  it("stands in the order of the text, each element behind its parts and the whole behind all", () => {
    fc.assert(
      fc.property(formulas(8), (formula) => {
        const { nodes, children, firstChild, size } = compile(formula);
        expect(nodes[size - 1]).toBe(formula);
        for (let node = 0; node < size; node++) {
          const below = [...children.subarray(firstChild[node], firstChild[node + 1])];
          expect(below.every((child) => child < node)).toBe(true);
          expect(below.map((child) => nodes[child])).toEqual(partsOf(nodes[node] as Formula));
        }
      }),
      RUNS,
    );
  });

  it("names a definition once, however often a provision uses it", () => {
    const attack = all(atom(0), not(atom(1)));
    expect(compile(any(attack, all(attack, atom(2)))).nodes.filter((node) => node === attack)).toHaveLength(
      1,
    );
  });

  it("is written where the caller says, so that a thousand incidents need no thousand arrays", () => {
    const program = compile(any(atom(0), atom(1)));
    const out = new Int8Array(program.size);
    expect(evaluate(program, Int8Array.of(0, 2), out)).toBe(out);
    expect([...out]).toEqual([0, 2, 2]);
  });

  it("refuses a record that is too short, because a fact that is missing is not a fact that is false", () => {
    expect(() => evaluate(compile(atom(3)), Int8Array.of(1, 1))).toThrow(RangeError);
  });
});

function naive(formula: Formula, values: Values): number {
  if (formula.op === "const") return formula.value ? YES : NO;
  if (formula.op === "atom") return values[formula.atom] as number;
  if (formula.op === "not") return [YES, NO, OPEN][naive(formula.of, values)] as number;
  const parts = formula.of.map((part) => naive(part, values));
  const decisive = formula.op === "all" ? NO : YES;
  if (parts.includes(decisive)) return decisive;
  return parts.includes(OPEN) ? OPEN : 1 - decisive;
}

function partsOf(formula: Formula): readonly Formula[] {
  if (formula.op === "not") return [formula.of];
  return formula.op === "all" || formula.op === "any" ? formula.of : [];
}
