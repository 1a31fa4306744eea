import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstDifference, type Reader } from "../../src/ask/diff/first-difference.ts";
import type { SavedStep } from "../../src/ask/saved/findings.ts";

const reader: Reader = { id: ({ id }) => id, text: ({ verdict, says }) => `${verdict} ${says}` };
const first = (before: SavedStep, after: SavedStep) => firstDifference(before, after, reader, reader);

const step = (id: string, verdict: string, steps: readonly SavedStep[] = [], says = id): SavedStep => ({
  id,
  number: "",
  verdict,
  against: false,
  says,
  basis: "",
  aside: [],
  sources: [],
  steps,
});

const trees = (depth: number): fc.Arbitrary<SavedStep> =>
  fc
    .tuple(
      fc.constantFrom("yes", "no"),
      fc.constantFrom("as read", "as amended"),
      depth === 0
        ? fc.constant([])
        : fc.array(fc.tuple(fc.constantFrom("a", "b", "c"), trees(depth - 1)), { maxLength: 3 }),
    )
    .map(([verdict, says, below]) => {
      const named = new Map(below.map(([id, each]) => [id, { ...each, id }]));
      return step("root", verdict, [...named.values()], says);
    });
const tree = trees(3);
const RUNS = { seed: 20261125, numRuns: 500 };

describe("the first step that differs", () => {
  it("is the reason and not the conclusion", () => {
    const before = step("duty", "yes", [
      step("force", "yes"),
      step("attack", "yes", [step("grave", "yes"), step("sudden", "yes")]),
    ]);
    const after = step("duty", "no", [
      step("force", "yes"),
      step("attack", "no", [step("grave", "no"), step("sudden", "no")]),
    ]);
    expect(first(before, after)?.after?.id).toBe("grave");
  });

  it("is the one that turned before one that only reads otherwise", () => {
    const before = step("duty", "yes", [step("force", "yes", [], "force"), step("attack", "yes")]);
    const after = step("duty", "no", [step("force", "yes", [], "armed force"), step("attack", "no")]);
    expect(first(before, after)?.after?.id).toBe("attack");
    expect(first(before, { ...after, verdict: "yes" })?.after?.id).toBe("force");
  });

  it("is the step itself where one proof was cut below it", () => {
    const before = step("duty", "no", [step("attack", "no", [step("grave", "no")])]);
    const after = step("duty", "no", [step("attack", "yes")]);
    expect(first(before, after)?.before?.id).toBe("attack");
  });

  it("is a step that is new or gone", () => {
    const short = step("duty", "yes", [step("force", "yes")]);
    const long = step("duty", "no", [step("force", "yes"), step("request", "no")]);
    expect(first(short, long)).toEqual({ after: long.steps[1] });
    expect(first(long, short)).toEqual({ before: long.steps[1] });
  });

  it("is none where every step that both show says the same, and else two steps of one id, or one alone", () => {
    const property = fc.property(tree, tree, (before, after) => {
      const found = first(before, after);
      expect(found === undefined).toBe(agree(before, after));
      if (!found?.before || !found.after) return;
      expect(found.before.id).toBe(found.after.id);
      expect(reader.text(found.before)).not.toBe(reader.text(found.after));
    });
    fc.assert(property, RUNS);
  });

  it("is none between a proof and itself", () => {
    fc.assert(
      fc.property(tree, (each) => void expect(first(each, each)).toBeUndefined()),
      RUNS,
    );
  });
});

/** Whether two proofs say the same in every step; below a step at which one of them was cut nothing is compared. */
function agree(before: SavedStep, after: SavedStep): boolean {
  if (reader.text(before) !== reader.text(after)) return false;
  if (before.steps.length === 0 || after.steps.length === 0) return true;
  const ids = (of: SavedStep) => of.steps.map(({ id }) => id).sort();
  if (ids(before).join() !== ids(after).join()) return false;
  return before.steps.every((each) =>
    after.steps.some((other) => other.id === each.id && agree(each, other)),
  );
}
