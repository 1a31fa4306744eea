import fc from "fast-check";
import { expect, test } from "vitest";
import { distance, nearest } from "../../src/corpus/text/near.ts";

test.each([
  ["", "", 0],
  ["assist", "asist", 1],
  ["form", "from", 1],
  ["kitten", "sitting", 3],
  ["", "abc", 3],
])("%j and %j are %i steps apart", (a, b, steps) => {
  expect(distance(a, b)).toBe(steps);
});

test("a distance is the same both ways, and nothing only between equals", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b) === 0).toBe(a === b);
    }),
    { seed: 3 },
  );
});

test("the nearest is the first of those that are near; what is far is not proposed", () => {
  expect(nearest("asist", ["consult", "assist", "insist"])).toBe("assist");
  expect(nearest("swd", ["SWE", "NOR"])).toBe("SWE");
  expect(nearest("xyzzy", ["assist", "consult"])).toBeUndefined();
});
