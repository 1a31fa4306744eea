import type { z } from "zod";
import type { Draft } from "./draft.ts";
import {
  badForm,
  badKey,
  missingKey,
  missingSource,
  type Said,
  unknownKey,
  wrongType,
  wrongValue,
} from "./form-faults.ts";
import { type Path, valueAt } from "./text/path.ts";

type Issue = z.core.$ZodIssue;

/** Holds a draft against the schema of its kind: keys, types and choices. */
export function validate(draft: Draft): void {
  const { error } = draft.kind.schema.safeParse(draft.page.value);
  for (const { code, spot, what, mend } of (error?.issues ?? []).flatMap((issue) => say(draft, issue, []))) {
    draft.report(code, spot, what, mend);
  }
}

function say(draft: Draft, issue: Issue, under: Path): Said[] {
  const path = [...under, ...(issue.path as Path)];
  const value = valueAt(draft.page.value, path);
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(draft, path, key));
  if (issue.code === "invalid_key") return [badKey(draft, path)];
  if (SOURCES.has(String(path.at(-1))) && isNothing(value)) return [missingSource(path, value)];
  if (value === undefined) return [missingKey(draft, path)];
  if (issue.code === "invalid_union") return sayUnion(draft, issue, path, value);
  if (issue.code === "invalid_value") return [wrongValue(path, value, issue.values.map(String))];
  if (issue.code === "invalid_type" || value === null) return [wrongType(path, value, [issue])];
  return [badForm(draft, path, value, issue)];
}

const SOURCES = new Set(["sources", "authority"]);

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
}

/** Of a union's branches the one that takes this type of value is meant; if none does, the type is at fault. */
function sayUnion(draft: Draft, issue: z.core.$ZodIssueInvalidUnion, path: Path, value: unknown): Said[] {
  const [meant] = issue.errors
    .filter((branch) => !branch.some(isWholeType))
    .sort((a, b) => weight(a) - weight(b));
  if (meant) return meant.flatMap((inner) => say(draft, inner, path));
  const whole = issue.errors.flat().filter((each) => each.path.length === 0);
  return [wrongType(path, value, whole)];
}

const isWholeType = (issue: Issue) => issue.path.length === 0 && issue.code === "invalid_type";

function weight(branch: readonly Issue[]): number {
  return branch.reduce((sum, each) => sum + ("keys" in each ? each.keys.length : 1), 0);
}
