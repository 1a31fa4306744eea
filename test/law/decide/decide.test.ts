import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCoherent } from "../../../src/law/decide/coherence.ts";
import { decide } from "../../../src/law/decide/decide.ts";
import { evaluate } from "../../../src/law/decide/program.ts";
import { Tables } from "../../../src/law/decide/residual.ts";
import { OPEN, type Openness } from "../../../src/law/formula.ts";
import * as slow from "./brute-force.ts";
import { all, any, ask, atom, either, not, questions, RUNS, worldsOf } from "./brute-force.ts";

const [P, Q, R] = [0, 1, 2];
const [p, q, r] = [atom(P), atom(Q), atom(R)];

describe("a condition", () => {
  it("that cannot hold is denied although Kleene's logic leaves it open", () => {
    const question = ask(all(p, not(p)), [OPEN], { openness: ["unknown"] });
    expect(evaluate(question.program, question.values).at(-1)).toBe(OPEN);
    expect(decide(question)).toMatchObject({ verdict: "no", exact: true, support: [] });
  });

  it("that holds under each narrator's account is affirmed although the narrators differ on every fact", () => {
    const openness = ["disputed", "disputed"] as const;
    const accounts = either(all(p, not(q)), all(not(p), q));
    expect(decide(ask(either(p, q), [OPEN, OPEN], { openness }))).toMatchObject({ verdict: "contested" });
    expect(decide(ask(either(p, q), [OPEN, OPEN], { openness, care: [accounts] }))).toMatchObject({
      verdict: "yes",
      support: [],
    });
  });

  it("is contested when only disputed facts and readings stand between yes and no", () => {
    const openness = ["disputed", "interpretive", "unknown"] as const;
    const question = ask(any(all(p, q), all(q, r, not(r))), [OPEN, OPEN, OPEN], { openness });
    expect(decide(question)).toMatchObject({ verdict: "contested", alsoContested: false, support: [P, Q] });
  });

  it("is undetermined when nobody knows, and contested as well when the readings would still differ", () => {
    const openness = ["unknown", "interpretive"] as const;
    expect(decide(ask(p, [OPEN, OPEN], { openness }))).toMatchObject({
      verdict: "undetermined",
      alsoContested: false,
    });
    expect(decide(ask(all(p, q), [OPEN, OPEN], { openness }))).toMatchObject({
      verdict: "undetermined",
      alsoContested: true,
      support: [P, Q],
    });
  });

  it("rests on an unknown fact when nothing is said on why the fact is open", () => {
    expect(decide(ask(p, [OPEN])).verdict).toBe("undetermined");
  });

  it("depends on the fact it mentions, not on the one that a constraint couples to it", () => {
    const question = ask(p, [OPEN, OPEN], { care: [either(p, q)] });
    expect(decide(question).support).toEqual([P]);
  });

  it("follows a chain of constraints to a fact it never mentions", () => {
    const implies = (a: typeof p, b: typeof p) => any(not(a), b);
    const care = [implies(q, p), implies(r, q)];
    expect(decide(ask(p, [OPEN, OPEN, 1], { care })).verdict).toBe("yes");
    expect(decide(ask(p, [OPEN, OPEN, OPEN], { care })).verdict).toBe("undetermined");
  });

  it("is not decided on a record that contradicts the constraints, and says so", () => {
    const question = ask(any(p, q), [OPEN, OPEN], { care: [p, not(p)] });
    expect(decide(question)).toMatchObject({ verdict: "undetermined", exact: false, careEmpty: true });
    expect(decide(ask(p, [OPEN, 1], { care: [all(p, not(q))] })).careEmpty).toBe(true);
  });
});

describe("a decision", () => {
  it("is what every completion of the open facts and readings within care says", () => {
    fc.assert(
      fc.property(questions(), (question) => {
        const worlds = worldsOf(question);
        fc.pre(worlds.length > 0);
        const { verdict, alsoContested, exact, careEmpty } = decide(question);
        expect({ verdict, alsoContested, exact, careEmpty }).toEqual({
          ...slowDecision(question),
          exact: true,
          careEmpty: false,
        });
      }),
      RUNS,
    );
  });

  it("names a support that settles it, and no atom of which can be spared", () => {
    fc.assert(
      fc.property(questions(), (question) => {
        const worlds = worldsOf(question);
        fc.pre(worlds.length > 0);
        const { support } = decide(question);
        expect(slow.differWithin(question, worlds, support)).toBe(false);
        for (const one of support) {
          const others = support.filter((index) => index !== one);
          expect(slow.differWithin(question, worlds, others)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it("never turns from yes to no or from no to yes as more becomes known", () => {
    fc.assert(
      fc.property(questions(), fc.nat(7), fc.nat(1), (question, settled, value) => {
        const values = question.values.with(settled, value);
        fc.pre(question.values[settled] === OPEN && worldsOf({ ...question, values }).length > 0);
        const before = decide(question).verdict;
        if (before === "yes" || before === "no") expect(decide({ ...question, values }).verdict).toBe(before);
      }),
      RUNS,
    );
  });

  it("finds care empty only where no completion is left", () => {
    fc.assert(
      fc.property(questions(4), (question) => {
        const possible = worldsOf(question).length > 0;
        if (decide(question).careEmpty) expect(possible).toBe(false);
        expect(isCoherent(question.values, question.care)).toBe(possible);
      }),
      RUNS,
    );
  });

  it("is the same the second time, on tables that were used before, and with the proof at hand", () => {
    const fresh = new Tables();
    fc.assert(
      fc.property(questions(), (question) => {
        const proof = evaluate(question.program, question.values);
        const decision = decide(question);
        expect(decide(question)).toEqual(decision);
        expect(decide({ ...question, proof }, fresh)).toEqual(decision);
        expect(decide(question, new Tables())).toEqual(decision);
      }),
      { ...RUNS, numRuns: 100 },
    );
  });
});

describe("a residual past the limits", () => {
  const pairs = Array.from({ length: 24 }, (_, index) => all(atom(index), atom(index + 24)));
  // Each first half of a pair comes before every second half: the diagram must remember them all.
  const firstHalves = pairs.map((_, index) => any(atom(index), not(atom(index))));
  const tangled = all(...firstHalves, any(...pairs));
  const open = Array.from({ length: 48 }, () => OPEN);

  it("is left to Kleene's logic and labelled", () => {
    const openness = open.map((_, index): Openness => (index === 7 ? "unknown" : "disputed"));
    const decision = decide(ask(tangled, open, { openness }));
    expect(decision).toMatchObject({ verdict: "undetermined", alsoContested: true, exact: false });
    expect(decision.support).toHaveLength(48);
  });

  it("is contested when nothing in it is unknown", () => {
    const openness = open.map(() => "disputed" as const);
    expect(decide(ask(tangled, open, { openness }))).toMatchObject({ verdict: "contested", exact: false });
  });

  it("names only what the settled facts leave open", () => {
    const formula = all(any(atom(49), atom(48)), tangled);
    expect(decide(ask(formula, [...open, OPEN, OPEN])).support).toContain(48);
    expect(decide(ask(formula, [...open, OPEN, 1])).support).not.toContain(48);
  });

  it("is not called incoherent before that is shown", () => {
    const values = Int8Array.from(open);
    expect(isCoherent(values, pairs, new Tables([4]))).toBe(true);
  });

  it("is a condition over more facts than a diagram can hold, and a thousand are not too many", () => {
    const chain = (length: number) =>
      ask(all(...Array.from({ length }, (_, index) => atom(index))), Array(length).fill(OPEN));
    expect(decide(chain(1000))).toMatchObject({
      verdict: "undetermined",
      exact: true,
      support: { length: 1000 },
    });
    expect(decide(chain(2000)).exact).toBe(true);
    expect(decide(chain(3000))).toMatchObject({ verdict: "undetermined", exact: false });
  });

  it("moves to a larger table before it gives up", () => {
    const question = ask(any(...pairs.slice(0, 6)), open);
    expect(decide(question, new Tables([8])).exact).toBe(false);
    expect(decide(question, new Tables([8, 256]))).toEqual(decide(question));
    expect(decide(question).exact).toBe(true);
  });
});

function slowDecision(question: slow.Asked) {
  const worlds = worldsOf(question);
  const open = [...question.values.keys()].filter((index) => question.values[index] === OPEN);
  const isUnknown = (index: number) => (question.openness[index] ?? "unknown") === "unknown";
  const unknown = open.filter(isUnknown);
  const differing = open.filter((index) => !isUnknown(index));
  if (!slow.differWithin(question, worlds, [])) {
    const verdict = slow.holds(question.formula, worlds[0] as Int8Array) ? "yes" : "no";
    return { verdict, alsoContested: false };
  }
  // Fixing the differing atoms leaves it to the unknown ones, and the other way round.
  const undetermined = slow.differWithin(question, worlds, differing);
  const verdict = undetermined ? "undetermined" : "contested";
  return { verdict, alsoContested: undetermined && slow.differWithin(question, worlds, unknown) };
}
