import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeBreaches } from "../support/error-codes.ts";
import { readSources } from "../support/source.ts";

const page = readFileSync(new URL("../../docs/errors.md", import.meta.url), "utf8");

const entry = (code: string) => `### ${code}\n\n**Means.** This.\n\n**Mend.** That.\n`;
const uses = (code: string) => [{ path: "law/a.ts", text: `fail("${code}", "", "");` }];

describe("codes and the page of errors", () => {
  test("each code in the source is explained, and each explanation has its code", () => {
    expect(codeBreaches(readSources(), page)).toEqual([]);
  });

  test.each([
    ["a code that nobody explains", uses("CASUS_LAW_NEW"), "", "CASUS_LAW_NEW (law/a.ts) has no heading"],
    ["an explanation that outlived its code", [], entry("CASUS_LAW_OLD"), "nothing in src/ uses it"],
    ["a code explained twice", uses("CASUS_LAW_A"), entry("CASUS_LAW_A").repeat(2), "stands twice"],
    ["a code of no room", uses("CASUS_KITCHEN_FIRE"), entry("CASUS_KITCHEN_FIRE"), "names no room"],
    ["a heading alone", uses("CASUS_LAW_A"), "### CASUS_LAW_A\n\n## Next\n", "lacks **Means.**"],
  ])("the check finds %s", (_, sources, text, breach) => {
    expect(codeBreaches(sources, text).join("\n")).toContain(breach);
  });

  test("a variable of the environment is no code", () => {
    expect(codeBreaches(uses("CASUS_CHROMIUM"), "")).toEqual([]);
  });
});
