import { describe, expect, it } from "vitest";
import { move } from "../../src/base/index.ts";
import type { Instrument } from "../../src/law/index.ts";
import { act, day, standingOn } from "../support/law-builder.ts";

/** A treaty of two, in force on 1 January 1950 unless told otherwise. */
const statusesOn = (sketch: Partial<Instrument>, days: readonly string[], obligor = "ALP") =>
  days.map((on) => standingOn(sketch, on, obligor).judgement.status);

const years = (count: number) => ({ count, unit: "year" }) as const;
const months = (count: number) => ({ count, unit: "month" }) as const;
const sources = [{ key: "pact-text" }];

describe("a treaty made for a term that does not renew", () => {
  const runs = { lasts: years(15), sources };
  it("runs out on the day, and says so", () => {
    expect(statusesOn({ runs }, ["1964-12-31", "1965-01-01"])).toEqual(["engaged", "not in force"]);
    expect(standingOn({ runs }, "1970-01-01").fails).toEqual(["it ran out on 1 January 1965"]);
  });

  it("is undetermined in the year of its end when only the year of its beginning is known", () => {
    const entry = { how: "on", on: day("1950"), sources } as const;
    expect(statusesOn({ runs, entry }, ["1964-12-31", "1965-06-01", "1965-12-31"])).toEqual([
      "engaged",
      "undetermined",
      "not in force",
    ]);
  });

  it("is not ended by the term where the parties extended it", () => {
    expect(statusesOn({ runs, life: [act("all", "extended", "1964-06-01")] }, ["1970-01-01"])).toEqual([
      "engaged",
    ]);
  });
});

describe("a treaty that renews itself unless notice is given a year before the end", () => {
  const runs = { lasts: years(5), renews: years(5), notice: years(1), sources };
  const noticed = (on: string) => ({ runs, life: [act("ALP", "gave notice", on)] });

  it("goes on without notice", () => {
    expect(statusesOn({ runs }, ["1955-01-01", "1999-01-01"])).toEqual(["engaged", "engaged"]);
  });

  it("runs to the end of its term when notice came in time, and not one day less", () => {
    // As the Soviet-Japanese pact of 25 April 1941: notice on 5 April 1945 ended it on 25 April 1946.
    const pact = {
      entry: { how: "on", on: day("1941-04-25"), sources } as const,
      signed: day("1941-04-13"),
      ...noticed("1945-04-05"),
    };
    expect(statusesOn(pact, ["1945-08-09", "1946-04-24", "1946-04-25"])).toEqual([
      "engaged",
      "engaged",
      "not in force",
    ]);
  });

  it("runs a whole term longer when notice came too late", () => {
    expect(statusesOn(noticed("1954-01-02"), ["1955-01-01", "1959-12-31", "1960-01-01"])).toEqual([
      "engaged",
      "engaged",
      "not in force",
    ]);
  });

  it("ends for both of two parties, and among more only for the one that gave notice", () => {
    const two = { ...noticed("1953-06-01"), parties: ["ALP", "BET"] };
    expect(standingOn(two, "1956-01-01").fails).toEqual(["it ran out on 1 January 1955"]);
    expect(statusesOn(noticed("1953-06-01"), ["1956-01-01"], "DEL")).toEqual(["engaged"]);
  });
});

describe("a treaty that a party may leave at any time on notice", () => {
  const runs = { exit: years(2), sources };
  const life = [act("ALP", "gave notice", "2013-05-14")];
  it("binds until the notice takes effect", () => {
    expect(statusesOn({ runs, life }, ["2013-05-14", "2015-05-13", "2015-05-14"])).toEqual([
      "engaged",
      "engaged",
      "not in force",
    ]);
    expect(statusesOn({ runs, life }, ["2020-01-01"], "DEL")).toEqual(["engaged"]);
  });

  it("is not ended by a notice that was not found", () => {
    const unfound = [act("ALP", "gave notice", "2013-05-14", { found: false })];
    expect(statusesOn({ runs, life: unfound }, ["2020-01-01"])).toEqual(["engaged"]);
  });

  it("is not ended by notice where the text says nothing of leaving", () => {
    expect(statusesOn({ life }, ["2020-01-01"])).toEqual(["engaged"]);
  });
});

describe("calendar durations", () => {
  it("end on the last day of a shorter month, and go back as they go forward", () => {
    expect(move("2011-01-31", months(1))).toBe("2011-02-28");
    expect(move("2012-02-29", years(1))).toBe("2013-02-28");
    expect(move("1999-12-31", { count: 1, unit: "day" })).toBe("2000-01-01");
    expect(move("1946-04-25", years(1), -1)).toBe("1945-04-25");
  });
});
