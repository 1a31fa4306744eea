import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Formula, OPEN, type Openness } from "../../src/law/formula.ts";
import { parse, readSources } from "../support/source.ts";
import { inSomeModel } from "./clingo.ts";
import { outcomesOf } from "./outcome.ts";

/** What must know nothing of how the engine compiles and decides. */
const INDEPENDENT = ["base.ts", "encode.ts", "clingo.ts", "outcome.ts", "touching.ts", "by-hand.ts"];

const a = (atom: number): Formula => ({ op: "atom", atom });
const not = (of: Formula): Formula => ({ op: "not", of });
const all = (...of: Formula[]): Formula => ({ op: "all", of });
const any = (...of: Formula[]): Formula => ({ op: "any", of });
const same = (one: Formula, other: Formula) => any(all(one, other), all(not(one), not(other)));
const [U, D, I] = [a(0), a(1), a(2)];
const OPENNESS: Openness[] = ["unknown", "disputed", "interpretive"];

async function outcome(asked: Formula, ...care: Formula[]): Promise<string> {
  const base = { values: Int8Array.of(OPEN, OPEN, OPEN, 1, 0), openness: OPENNESS, care, asked: [asked] };
  const { of } = await outcomesOf(base);
  return of[0] ? `${of[0].verdict}${of[0].alsoContested ? "+" : ""}` : "no world";
}

// Worked out on paper from LAW.md, section 3: here it is the encoding that is checked.
describe("by the stable models, a condition", () => {
  it.each([
    ["that a settled fact makes true", any(a(3), U), [], "yes"],
    ["that a settled fact makes false", all(a(4), U), [], "no"],
    ["of nothing but itself and its denial", any(U, not(U)), [], "yes"],
    ["on what nobody knows", U, [], "undetermined"],
    ["on what narrators dispute", D, [], "contested"],
    ["on how the law is read", I, [], "contested"],
    ["on an unknown fact and a disputed one", all(U, D), [], "undetermined+"],
    ["on an unknown fact that care ties to a disputed one", U, [same(U, D)], "contested"],
    ["that care decides", any(U, D), [any(U, D)], "yes"],
    ["on two facts that each narrator tells together", same(D, I), [same(D, I)], "yes"],
    ["on a record that no world meets", U, [D, not(D)], "no world"],
    ["that nothing is asked for", all(), [], "yes"],
    ["that nothing can meet", any(), [], "no"],
  ])("%s is decided as on paper", async (_, asked, care, expected) => {
    expect(await outcome(asked, ...care)).toBe(expected);
  });
});

describe("clingo", () => {
  it("says so when a program cannot be read", async () => {
    await expect(inSomeModel("a :- ")).rejects.toThrow("syntax error");
  });
});

describe("the way from a base to an outcome", () => {
  it("takes nothing from the engine but the form of a formula", () => {
    const sources = readSources(fileURLToPath(new URL(".", import.meta.url)));
    const files = sources.filter(({ path }) => INDEPENDENT.includes(path)).map(parse);
    const imports = files.flatMap((file) => file.imports.filter(({ kind }) => kind !== "type"));
    const own = INDEPENDENT.map((file) => `./${file}`);
    const outside = imports.map(({ of }) => of).filter((of) => !of.startsWith("node:") && !own.includes(of));
    expect(files).toHaveLength(INDEPENDENT.length);
    expect(new Set(outside)).toEqual(new Set(["../../src/law/formula.ts"]));
  });
});
