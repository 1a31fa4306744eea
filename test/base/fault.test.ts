import { describe, expect, test } from "vitest";
import { CasusError, type Fault, fail, formatFault } from "../../src/base/index.ts";

const misspelt: Fault = {
  code: "CASUS_CORPUS_UNKNOWN_PARTY",
  what: '"Sweeden" is no state in 2024.',
  mend: "Did you mean SWE (Sweden)?",
  where: {
    file: "north-atlantic-1949.yaml",
    line: 41,
    column: 12,
    length: 7,
    quote: "  parties: Sweeden",
    article: "art. 10",
  },
};

describe("a fault", () => {
  test("is read as code, place, words underlined, and how to mend it", () => {
    expect(formatFault(misspelt)).toBe(
      [
        "CASUS_CORPUS_UNKNOWN_PARTY  north-atlantic-1949.yaml:41:12, art. 10",
        '  "Sweeden" is no state in 2024.',
        "  |   parties: Sweeden",
        "  |            ^^^^^^^",
        "  Did you mean SWE (Sweden)?",
      ].join("\n"),
    );
  });

  test("without a place is read without one", () => {
    const { where: _, ...rest } = misspelt;
    expect(formatFault(rest)).toMatch(/^CASUS_CORPUS_UNKNOWN_PARTY\n {2}"Sweeden"/);
  });

  test("with a file alone names the file and underlines nothing", () => {
    const text = formatFault({ ...misspelt, where: { file: "a.yaml" } });
    expect(text).toContain("CASUS_CORPUS_UNKNOWN_PARTY  a.yaml\n");
    expect(text).not.toContain("^");
  });

  test("of no length still underlines one character", () => {
    const text = formatFault({ ...misspelt, where: { column: 1, length: 0, quote: "?" } });
    expect(text).toContain("\n  | ?\n  | ^\n");
  });
});

describe("the error that Casus throws", () => {
  test("carries every fault that was found, and says all of them", () => {
    const second: Fault = { code: "CASUS_CORPUS_NO_SOURCE", what: "No source.", mend: "Add one." };
    const error = new CasusError([misspelt, second]);
    expect(error.faults).toEqual([misspelt, second]);
    expect(error.message).toBe(`${formatFault(misspelt)}\n\n${formatFault(second)}`);
    expect(error.name).toBe("CasusError");
  });

  test("carries no place where none was given", () => {
    const caught = catching(() => fail("CASUS_LAW_CYCLE", "A term defines itself.", "Break the circle."));
    expect(caught.faults).toEqual([
      { code: "CASUS_LAW_CYCLE", what: "A term defines itself.", mend: "Break the circle." },
    ]);
  });

  test("carries the place where one was given", () => {
    const where = { file: "a.yaml", line: 3 };
    expect(catching(() => fail("CASUS_LAW_CYCLE", "A", "B", where)).faults[0]?.where).toEqual(where);
  });
});

function catching(run: () => unknown): CasusError {
  try {
    run();
  } catch (error) {
    if (error instanceof CasusError) return error;
  }
  throw new Error("no CasusError was thrown");
}
