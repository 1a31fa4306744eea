import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ATTACKS, addressOf, type Place, place, readAddress } from "../../src/web/permalink.ts";

const readBack = (at: Place) => {
  const { pathname, search } = new URL(addressOf(at), "http://127.0.0.1");
  return readAddress(pathname, search);
};

const words = fc.string({ minLength: 1, maxLength: 60, unit: "binary" });
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined });
const state = fc.stringMatching(/^[A-Z]{3}$/);
const day = fc
  .date({ min: new Date("1816-01-01"), max: new Date("2100-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
// An address cannot hold "." or ".." as a step of its path: the URL standard takes them away.
const id = words.filter((text) => !/^\.{1,2}$/.test(text));
const table = fc.boolean();

const places: fc.Arbitrary<Place> = fc.oneof(
  table.map((shown) => place("study", { table: shown })),
  fc
    .record({
      attacker: state,
      victim: state,
      on: day,
      attack: fc.constantFrom(...ATTACKS),
      asked: fc.boolean(),
      finding: maybe(words),
      proof: fc.boolean(),
      table,
    })
    .map((given) => place("cover", given)),
  fc.constant(place("incidents")),
  fc
    .record({
      id,
      finding: maybe(words),
      doctrine: maybe(words),
      narrator: maybe(words),
      lawDate: maybe(day),
      table,
    })
    .map((given) => place("incident", given)),
  fc
    .record({ words: fc.oneof(words, fc.constant("")), party: maybe(state), on: maybe(day) })
    .map((given) => place("instruments", given)),
  fc.record({ id, on: maybe(day), table }).map((given) => place("instrument", given)),
  fc
    .record({
      incident: words,
      finding: words,
      doctrine: maybe(words),
      narrator: maybe(words),
      lawDate: maybe(day),
      table,
    })
    .map((given) => place("finding", given)),
);

describe("a permalink", () => {
  test("is read back as the state that it was written from", () => {
    fc.assert(
      fc.property(places, (at) => {
        expect(readBack(at)).toEqual({ place: at });
      }),
    );
  });

  test("writes what a later Casus might take otherwise by default", () => {
    expect(addressOf(place("cover"))).toBe(
      "/cover?v=1&attacker=IRN&victim=AZE&on=2026-03-05&attack=air+or+missile+strike&asked=yes",
    );
  });

  test("leaves out what is merely not shown", () => {
    expect(addressOf(place("incident", { id: "nakhchivan-2026-03-05" }))).toBe(
      "/incident/nakhchivan-2026-03-05",
    );
  });

  test.each([
    ["/cover", "?v=9", "This link is of version 9."],
    ["/cover", "?asked=perhaps", "This link says asked=perhaps."],
    ["/cover", "?attack=siege", "This link says attack=siege."],
    ["/incident", "?id=x", 'This link has "id", which this page does not know.'],
    ["/incident/a/b", "", "There is no page at /incident/a/b."],
    ["/instruments/%E0%A4%A", "", "There is no page at /instruments/%E0%A4%A."],
  ])("%s%s is refused: %s", (pathname, search, what) => {
    expect(readAddress(pathname, search).bad?.what).toBe(what);
  });
});
