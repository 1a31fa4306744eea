import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../src/law/index.ts";
import {
  all,
  any,
  constraint,
  type Draft,
  disputed,
  is,
  judged,
  no,
  not,
  unknown,
  unless,
  yes,
} from "../support/law-builder.ts";

const RUNS = { seed: 20261125, numRuns: 400 };
const CLAUSES = ["force-used", "grave", "sudden", "grave-series", "threat-made", "ground-forces-crossed"];

const { draft } = fc.letrec<{ draft: Draft }>((tie) => ({
  draft: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    { weight: 4, arbitrary: fc.constantFrom(...CLAUSES).map((clause) => is(clause)) },
    {
      weight: 2,
      arbitrary: fc.array(tie("draft"), { minLength: 1, maxLength: 3 }).map((parts) => all(...parts)),
    },
    {
      weight: 2,
      arbitrary: fc.array(tie("draft"), { minLength: 1, maxLength: 3 }).map((parts) => any(...parts)),
    },
    { weight: 1, arbitrary: tie("draft").map(not) },
    {
      weight: 1,
      arbitrary: fc.tuple(tie("draft"), tie("draft")).map(([rule, exception]) => unless(rule, exception)),
    },
  ),
}));

const known = fc.constantFrom<(clause: string) => Fact>(
  (clause) => yes(clause),
  (clause) => no(clause),
  (clause) => disputed(clause),
  (clause) => disputed(clause, { north: "no", south: "yes" }),
  (clause) => unknown(clause),
  (clause) => unknown(clause),
);
const record = fc
  .tuple(...CLAUSES.map(() => known))
  .map((makers) => CLAUSES.map((clause, at) => (makers[at] ?? yes)(clause)));
const constraints = fc.constantFrom(
  [],
  [constraint("at most one", "F-grave", "F-sudden", "F-threat-made")],
  [constraint("implies", "F-ground-forces-crossed", "F-force-used")],
);

const DECIDED = ["engaged", "not engaged"];
const settledAs = (clause: string, value: boolean) => (value ? yes : no)(clause, { grade: "stipulated" });

describe("settling one more unknown fact", () => {
  it("never turns engaged into not engaged, nor the reverse, nor either into a doubt", () => {
    const property = fc.property(
      draft,
      record,
      constraints,
      fc.nat(),
      fc.boolean(),
      (occasion, facts, among, pick, value) => {
        const before = judged(occasion, facts, { constraints: among }).judgement;
        const open = facts.filter(({ grade }) => grade === "unknown");
        const chosen = open[pick % Math.max(1, open.length)];
        fc.pre(chosen !== undefined && DECIDED.includes(before.status) && !before.careEmpty);
        const more = facts.map((each) => (each === chosen ? settledAs(each.that.clause, value) : each));
        const after = judged(occasion, more, { constraints: among }).judgement;
        if (!after.careEmpty) expect(after.status).toBe(before.status);
      },
    );
    fc.assert(property, RUNS);
  });

  it("never makes anything undetermined that was only contested", () => {
    const property = fc.property(draft, record, fc.nat(), fc.boolean(), (occasion, facts, pick, value) => {
      const open = facts.filter(({ grade }) => grade === "unknown");
      const chosen = open[pick % Math.max(1, open.length)];
      const before = judged(occasion, facts).judgement.status;
      fc.pre(chosen !== undefined && before === "contested");
      const after = judged(
        occasion,
        facts.map((each) => (each === chosen ? settledAs(each.that.clause, value) : each)),
      );
      expect(after.judgement.status).not.toBe("undetermined");
    });
    fc.assert(property, { ...RUNS, numRuns: 150 });
  });
});

describe("a finding", () => {
  it("decided over all accounts comes out the same in each narrator's account and on the agreed facts of that account", () => {
    const property = fc.property(draft, record, (occasion, facts) => {
      const whole = judged(occasion, facts).judgement.status;
      fc.pre(DECIDED.includes(whole));
      for (const narrator of ["north", "south"] as const) {
        const told = facts.map((each) => {
          const account = each.accounts.find((one) => one.narrator === narrator);
          return account ? settledAs(each.that.clause, account.says === "yes") : each;
        });
        expect(judged(occasion, told).judgement.status).toBe(whole);
      }
    });
    fc.assert(property, { ...RUNS, numRuns: 200 });
  });

  it("does not change with the order in which an incident lists its facts", () => {
    const property = fc.property(draft, record, fc.integer(), (occasion, facts, turn) => {
      const at = ((turn % facts.length) + facts.length) % facts.length;
      const turned = [...facts.slice(at), ...facts.slice(0, at)].reverse();
      const { finding: one } = { finding: judged(occasion, facts) };
      const other = judged(occasion, turned);
      expect(other.judgement.status).toBe(one.judgement.status);
      expect([other.undeterminedOn, other.contestedOn, other.fails]).toEqual([
        one.undeterminedOn,
        one.contestedOn,
        one.fails,
      ]);
    });
    fc.assert(property, { ...RUNS, numRuns: 150 });
  });
});
