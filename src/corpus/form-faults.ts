import { z } from "zod";
import type { Fault } from "../base/index.ts";
import type { Draft } from "./draft.ts";
import { nearest } from "./text/near.ts";
import { isMap, type Path, valueAt } from "./text/path.ts";
import { nodeAt, type Spot } from "./text/place.ts";
import { shapesAt } from "./walk.ts";

type Issue = z.core.$ZodIssue;

/** A fault before its place is looked up. */
export interface Said {
  readonly code: Fault["code"];
  readonly spot: Spot;
  readonly what: string;
  readonly mend: string;
}

export function unknownKey(draft: Draft, path: Path, key: string): Said {
  const shapes = shapesAt(draft.kind.schema, path);
  const allowed = [...new Set(shapes.flatMap((shape) => Object.keys(shape.shape)))];
  if (allowed.includes("unless")) return notInCondition(draft, path, key, allowed);
  const mend = inFlow(draft, path, key) ?? didYouMean(key, allowed, "Allowed here");
  const what = `There is no key "${key}" here.`;
  return { code: "CASUS_CORPUS_UNKNOWN_KEY", spot: { path: [...path, key], on: "key" }, what, mend };
}

function didYouMean(word: string, allowed: readonly string[], otherwise: string): string {
  const near = nearest(word, allowed);
  return near ? `Did you mean "${near}"?` : `${otherwise}: ${allowed.join(", ")}.`;
}

// In { a: x, y } the comma ends the value, and y stands as a key without one.
function inFlow(draft: Draft, path: Path, key: string): string | undefined {
  const node = nodeAt(draft.page, path);
  const flow = node && "flow" in node && node.flow === true;
  const lone = flow && valueAt(draft.page.value, [...path, key]) === null;
  return lone ? "Inside { } a comma ends the value: put a text that holds one in double quotes." : undefined;
}

/** What looks like a key in a condition is most often a sentence that YAML read otherwise. */
function notInCondition(draft: Draft, path: Path, key: string, allowed: readonly string[]): Said {
  const spot = { path: [...path, key], on: "key" } as const;
  const from = nodeAt(draft.page, path)?.range?.[0] ?? 0;
  if (draft.page.text.startsWith("? ", from)) {
    const what = `"? " with a space begins a key in YAML, so this is no sentence.`;
    const mend = "Write the variable without the space: ?victim, ?event.";
    return { code: "CASUS_CORPUS_QUESTION_MARK", spot, what, mend };
  }
  const colon = "A colon and a space make a key: put the whole sentence in double quotes.";
  const mend = key.includes(" ") ? colon : didYouMean(key, allowed, "Allowed here");
  return { code: "CASUS_CORPUS_UNKNOWN_KEY", spot, what: `There is no key "${key}" in a condition.`, mend };
}

export function missingKey(draft: Draft, path: Path): Said {
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const holder = parent.at(-1);
  const named =
    holder === undefined ? "The document" : typeof holder === "number" ? "This entry" : `"${holder}"`;
  const mend = `Add "${key}:". ${meaningAt(draft, path) ?? ""}`.trim();
  const spot = { path: parent, on: "key" } as const;
  return { code: "CASUS_CORPUS_MISSING_KEY", spot, what: `${named} has no "${key}".`, mend };
}

function meaningAt(draft: Draft, path: Path): string | undefined {
  const shapes = shapesAt(draft.kind.schema, path.slice(0, -1));
  const fields = shapes
    .map((shape) => shape.shape[String(path.at(-1))])
    .filter((field) => field !== undefined);
  return fields.map((field) => z.globalRegistry.get(field as z.ZodType)?.description).find(Boolean);
}

export function missingSource(path: Path, value: unknown): Said {
  const key = String(path.at(-1));
  const there = value !== undefined;
  const spot = { path: there ? path : path.slice(0, -1), on: "key" } as const;
  const what = `Nothing says what this rests on: "${key}" is ${there ? "empty" : "missing"}.`;
  const mend = `Add "${key}:" with at least one key of the sources.`;
  return { code: "CASUS_CORPUS_MISSING_SOURCE", spot, what, mend };
}

export function badKey(draft: Draft, path: Path): Said {
  const what = `"${path.at(-1)}" is not written as an id here.`;
  const capitals = draft.kind.shelf === "actors";
  const form = capitals ? "in capitals: AZE, NATO" : "in lower case, with hyphens: art5, turkish-approval";
  return { code: "CASUS_CORPUS_WRONG_VALUE", spot: { path, on: "key" }, what, mend: `Write ids ${form}.` };
}

export function wrongValue(path: Path, value: unknown, allowed: readonly string[]): Said {
  const truth = typeof value === "boolean" && allowed.includes("yes");
  const mend = truth ? `Write ${value ? "yes" : "no"}.` : didYouMean(String(value), allowed, "Allowed");
  return {
    code: "CASUS_CORPUS_WRONG_VALUE",
    spot: { path },
    what: `${shown(value)} may not stand here.`,
    mend,
  };
}

export function wrongType(path: Path, value: unknown, issues: readonly Issue[]): Said {
  const expected = typesOf(issues);
  const quotable = expected === "text" && (typeof value === "number" || typeof value === "boolean");
  const mend = quotable ? "Put it in double quotes." : `Write ${expected}.`;
  const what = `${shown(value)} stands where ${expected} belongs.`;
  return { code: "CASUS_CORPUS_WRONG_TYPE", spot: { path }, what, mend };
}

export function badForm(draft: Draft, path: Path, value: unknown, issue: Issue): Said {
  const said = { code: "CASUS_CORPUS_WRONG_VALUE", spot: { path } } as const;
  const limit = limitOf(issue);
  if (limit) return { ...said, what: `${shown(value)} may not stand here.`, mend: `Give ${limit}.` };
  const mend = meaningAt(draft, path) ?? "See docs/notation.md.";
  return { ...said, what: `${shown(value)} has the wrong form.`, mend };
}

function limitOf(issue: Issue): string | undefined {
  if (issue.code !== "too_small" && issue.code !== "too_big") return undefined;
  const unit = { array: " entries", string: " character" }[issue.origin as string] ?? "";
  return issue.code === "too_small" ? `at least ${issue.minimum}${unit}` : `at most ${issue.maximum}${unit}`;
}

/** The types that would do, in words. */
function typesOf(issues: readonly Issue[]): string {
  const words = issues.map((issue) => (issue.code === "invalid_type" ? TYPES[issue.expected] : undefined));
  return [...new Set(words.map((word) => word ?? "a value"))].join(" or ");
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
  return isMap(value) ? "A map" : `"${String(value).slice(0, 120)}"`;
}
