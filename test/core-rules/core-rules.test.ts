import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface CoreRule {
  readonly rule: string;
  readonly file: string;
  readonly breaks: readonly [string, string];
  readonly test: string;
  readonly name: string;
}

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), "utf8");
const rules = JSON.parse(read("test/core-rules/core-rules.json")) as readonly CoreRule[];

describe("the list of core rules", () => {
  it("has at least ten, each said once", () => {
    expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
    expect(rules.length).toBeGreaterThanOrEqual(10);
  });

  it.each(rules)(
    "knows where the rule stands and which test names it: $rule",
    ({ file, breaks, test, name }) => {
      const [sound, broken] = breaks;
      expect(read(file).split(sound)).toHaveLength(2);
      expect(broken).not.toBe(sound);
      const words = read(test).matchAll(/(?:describe|it|test)\(\s*"([^"]+)"/g);
      const titles = [...words].map(([, title = ""]) => title);
      expect(titles.some((outer) => titles.some((inner) => `${outer} ${inner}` === name))).toBe(true);
    },
  );

  it("stands in the docs, row by row", () => {
    const page = read("docs/core-rules.md");
    for (const { rule, file, test, name } of rules)
      expect(page).toContain(`| ${rule} | \`${file}\` | \`${test}\`: ${name} |`);
  });
});
