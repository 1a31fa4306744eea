import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDay, readDate, writeDate } from "../../src/base/index.ts";

describe("dates of stated precision", () => {
  test.each([
    ["2011", "2011-01-01", "2011-12-31"],
    ["2011-02", "2011-02-01", "2011-02-28"],
    ["2012-02", "2012-02-01", "2012-02-29"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["1921-03-16", "1921-03-16", "1921-03-16"],
  ])("%s may be any day from %s to %s", (text, from, to) => {
    expect(readDate(text)).toEqual({ from, to });
  });

  test.each([
    "2011-02-29",
    "2011-13",
    "2011-00-01",
    "2011-1-1",
    "11-01-01",
    "2011-02-14T00:00",
    "March 2011",
    "",
  ])("%j is no date", (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test.each([
    ["a leap day in a leap year", "2024-02-29", true],
    ["a leap day in another year", "2023-02-29", false],
    ["a month", "2024-02", false],
    ["a time", "2024-02-29T00:00:00Z", false],
  ])("%s (%s) is a day: %s", (_, text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test("a span that is no whole year, month or day is written with both ends", () => {
    expect(writeDate({ from: "2025-11-01", to: "2025-12-15" })).toBe("2025-11-01 to 2025-12-15");
  });

  test("what was read is written back at its own precision", () => {
    const pad = (number: number, width: number) => String(number).padStart(width, "0");
    const months = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }));
    const dates = months.chain(([year, month]) => {
      const last = new Date(Date.UTC(2000, month, 0)).setUTCFullYear(year, month, 0);
      const days = fc.integer({ min: 1, max: new Date(last).getUTCDate() });
      const [y, m] = [pad(year, 4), pad(month, 2)];
      return days.chain((day) => fc.constantFrom(y, `${y}-${m}`, `${y}-${m}-${pad(day, 2)}`));
    });
    fc.assert(
      fc.property(dates, (text) => {
        const span = readDate(text);
        expect(span && writeDate(span)).toBe(text);
      }),
      { seed: 20260305 },
    );
  });
});
