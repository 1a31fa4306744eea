import { z } from "zod";
import type { Draft } from "./draft.ts";
import { nearest } from "./text/near.ts";
import { isMap, type Path, valueAt } from "./text/path.ts";
import { nodeAt } from "./text/place.ts";
import { shapesAt } from "./walk.ts";

type Issue = z.core.$ZodIssue;

/** Holds a draft against the schema of its kind: keys, types and choices. */
export function validate(draft: Draft): void {
  const { error } = draft.kind.schema.safeParse(draft.page.value);
  for (const issue of error?.issues ?? []) report(draft, issue, []);
}

function report(draft: Draft, issue: Issue, under: Path): void {
  const path = [...under, ...(issue.path as Path)];
  if (issue.code === "invalid_union") return reportUnion(draft, issue, path);
  if (issue.code === "unrecognized_keys") return issue.keys.forEach((key) => unknownKey(draft, path, key));
  if (issue.code === "invalid_key") return badKey(draft, path);
  const value = valueAt(draft.page.value, path);
  if (SOURCES.has(String(path.at(-1))) && isNothing(value)) return missingSource(draft, path);
  if (value === undefined) return missingKey(draft, path);
  if (issue.code === "invalid_value") return wrongValue(draft, path, value, issue.values.map(String));
  if (issue.code === "invalid_type" || value === null) return wrongType(draft, path, value, typesOf([issue]));
  return badForm(draft, path, value, issue);
}

const SOURCES = new Set(["sources", "authority"]);
const isNothing = (value: unknown) => value === undefined || value === null || (Array.isArray(value) && value.length === 0);

/** Of a union's branches the one that takes this type of value is meant; if none does, the type is at fault. */
function reportUnion(draft: Draft, issue: z.core.$ZodIssueInvalidUnion, path: Path): void {
  const value = valueAt(draft.page.value, path);
  if (value === undefined) return missingKey(draft, path);
  const meant = bestBranch(issue.errors.filter((branch) => !branch.some(isWholeType)));
  if (!meant) return wrongType(draft, path, value, typesOf(issue.errors.flat().filter((each) => each.path.length === 0)));
  for (const inner of meant) report(draft, inner, path);
}

const isWholeType = (issue: Issue) => issue.path.length === 0 && issue.code === "invalid_type";

function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const weight = (branch: readonly Issue[]) => branch.reduce((sum, each) => sum + ("keys" in each ? each.keys.length : 1), 0);
  return [...branches].sort((a, b) => weight(a) - weight(b))[0];
}

function unknownKey(draft: Draft, path: Path, key: string): void {
  const allowed = [...new Set(shapesAt(draft.kind.schema, path).flatMap((shape) => Object.keys(shape.shape)))];
  const near = nearest(key, allowed);
  const mend = inFlow(draft, path, key) ?? (near ? `Did you mean "${near}"?` : `Allowed here: ${allowed.join(", ")}.`);
  if (isCondition(allowed)) return condition(draft, path, key, mend);
  draft.report("CASUS_CORPUS_UNKNOWN_KEY", { path: [...path, key], on: "key" }, `There is no key "${key}" here.`, mend);
}

// In { a: x, y } the comma ends the value, and y stands as a key without one.
function inFlow(draft: Draft, path: Path, key: string): string | undefined {
  const node = nodeAt(draft.page, path);
  const flow = node && "flow" in node && node.flow === true;
  const lone = flow && valueAt(draft.page.value, [...path, key]) === null;
  return lone ? "Inside { } a comma ends the value: put a text that holds one in double quotes." : undefined;
}

const isCondition = (allowed: readonly string[]) => allowed.includes("unless");

function condition(draft: Draft, path: Path, key: string, mend: string): void {
  const from = nodeAt(draft.page, path)?.range?.[0] ?? 0;
  const spot = { path: [...path, key], on: "key" } as const;
  if (draft.page.text.startsWith("? ", from)) {
    const what = `"? " with a space begins a key in YAML, so this is no sentence.`;
    return draft.report("CASUS_CORPUS_QUESTION_MARK", spot, what, "Write the variable without the space: ?victim, ?event.");
  }
  const colon = key.includes(" ") ? "A colon and a space make a key: put the whole sentence in double quotes." : mend;
  draft.report("CASUS_CORPUS_UNKNOWN_KEY", spot, `There is no key "${key}" in a condition.`, colon);
}

function missingKey(draft: Draft, path: Path): void {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const what = parent.length === 0 ? `The document has no "${key}".` : `"${parent.at(-1)}" has no "${key}".`;
  const named = typeof parent.at(-1) === "number" ? `This entry has no "${key}".` : what;
  const says = shapesAt(draft.kind.schema, parent).map((shape) => meaning(shape.shape[String(key)])).find(Boolean);
  draft.report("CASUS_CORPUS_MISSING_KEY", { path: parent, on: "key" }, named, `Add "${key}:". ${says ?? ""}`.trim());
}

const meaning = (schema: unknown) => (schema ? z.globalRegistry.get(schema as z.ZodType)?.description : undefined);

function missingSource(draft: Draft, path: Path): void {
  const key = String(path.at(-1));
  const there = valueAt(draft.page.value, path) !== undefined;
  const spot = { path: there ? path : path.slice(0, -1), on: "key" } as const;
  const what = `Nothing says what this rests on: "${key}" is ${there ? "empty" : "missing"}.`;
  draft.report("CASUS_CORPUS_MISSING_SOURCE", spot, what, `Add "${key}:" with at least one key of the sources.`);
}

function badKey(draft: Draft, path: Path): void {
  const key = String(path.at(-1));
  const what = `"${key}" is not written as an id here.`;
  const capitals = draft.kind.shelf === "actors" ? "in capitals: AZE, NATO" : "in lower case, with hyphens: art5, turkish-approval";
  draft.report("CASUS_CORPUS_WRONG_VALUE", { path, on: "key" }, what, `Write ids ${capitals}.`);
}

function wrongValue(draft: Draft, path: Path, value: unknown, allowed: readonly string[]): void {
  const near = nearest(String(value), allowed);
  const yesNo = typeof value === "boolean" && allowed.includes("yes") ? `Write ${value ? "yes" : "no"}.` : undefined;
  const mend = yesNo ?? (near ? `Did you mean "${near}"?` : `Allowed: ${allowed.join(", ")}.`);
  draft.report("CASUS_CORPUS_WRONG_VALUE", { path }, `${shown(value)} may not stand here.`, mend);
}

function wrongType(draft: Draft, path: Path, value: unknown, expected: string): void {
  const what = `${shown(value)} stands where ${expected} belongs.`;
  const scalar = typeof value === "number" || typeof value === "boolean";
  const mend = scalar && expected === "text" ? "Put it in double quotes." : `Write ${expected}.`;
  draft.report("CASUS_CORPUS_WRONG_TYPE", { path }, what, mend);
}

function badForm(draft: Draft, path: Path, value: unknown, issue: Issue): void {
  if (issue.code === "too_small" || issue.code === "too_big") {
    const limit = issue.code === "too_small" ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
    return draft.report("CASUS_CORPUS_WRONG_VALUE", { path }, `${shown(value)} may not stand here.`, `Give ${limit}${unit(issue.origin)}.`);
  }
  const mend = meaning(shapesAt(draft.kind.schema, path.slice(0, -1))[0]?.shape[String(path.at(-1))]) ?? "See docs/notation.md.";
  draft.report("CASUS_CORPUS_WRONG_VALUE", { path }, `${shown(value)} has the wrong form.`, mend);
}

const unit = (origin: string) => ({ array: " entries", string: " character" })[origin] ?? "";

/** The types that would do, in words. */
function typesOf(issues: readonly Issue[]): string {
  const words = issues.map((issue) => (issue.code === "invalid_type" ? (TYPES[issue.expected] ?? issue.expected) : "a value"));
  return [...new Set(words)].join(" or ");
}

const TYPES: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "a map",
  record: "a map",
};

function shown(value: unknown): string {
  if (value === null) return "Nothing";
  if (Array.isArray(value)) return "A list";
  return isMap(value) ? "A map" : `"${value}"`;
}
