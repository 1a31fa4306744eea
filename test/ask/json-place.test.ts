import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brokenAt } from "../../src/ask/saved/json-place.ts";

const place = (text: string) => {
  const { line, column } = brokenAt(text, "a.json");
  return [line, column];
};

/** The offset of a place, counted the plain way. */
const offset = (text: string) => {
  const [line = 1, column = 1] = place(text);
  return (
    text
      .split("\n")
      .slice(0, line - 1)
      .join("\n").length +
    (line > 1 ? 1 : 0) +
    column -
    1
  );
};

describe("a text that is no JSON", () => {
  it.each([
    ["", 1, 1],
    ["{", 1, 2],
    ['{"a": 1,}', 1, 9],
    ["{'a': 1}", 1, 2],
    ['{"a" 1}', 1, 6],
    ["[1 2]", 1, 4],
    ["[1,]", 1, 4],
    ["[01]", 1, 3],
    ["nil", 1, 1],
    ['{"a": 1}\n{"b": 2}', 2, 1],
    ['{\n  "a": tru\n}', 2, 8],
    ['["tab\there"]', 1, 2],
    ["[1}", 1, 3],
    ["incident: x", 1, 1],
  ])("%j breaks at line %i, column %i", (text, line, column) => {
    expect(() => JSON.parse(text)).toThrow();
    expect(place(text)).toEqual([line, column]);
  });

  it("that was cut off breaks at its end, or at the word that was cut", () => {
    const property = fc.property(fc.json(), fc.nat(), (whole, at) => {
      const text = `{"saved": ${whole}, "end": [true]}`;
      const cut = text.slice(0, at % text.length);
      const broken = offset(cut);
      // What is left behind the place is nothing, or the start of one word or of one text.
      expect(cut.slice(broken)).toMatch(/^([\w.+-]*|"([^"\\]|\\.)*\\?)$/su);
    });
    fc.assert(property, { seed: 20261125, numRuns: 300 });
  });

  it("with a strange mark between its parts breaks at that mark", () => {
    const property = fc.property(fc.json(), (whole) => {
      const text = `{"saved": ${whole}, @ "end": 1}`;
      expect(offset(text)).toBe(text.lastIndexOf("@"));
    });
    fc.assert(property, { seed: 20261125, numRuns: 200 });
  });

  it("quotes the line unless it is long", () => {
    expect(brokenAt("[1,\n 2 3]", "a.json")).toMatchObject({ line: 2, column: 4, quote: " 2 3]" });
    expect(brokenAt(`["${"x".repeat(500)}", ]`, "a.json").quote).toBeUndefined();
  });
});
