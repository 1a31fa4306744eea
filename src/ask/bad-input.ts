import type { z } from "zod";
import { CasusError } from "../base/index.ts";
import { allowedAt, type JsonSchema, keysAt, schemaOf } from "./json-schema.ts";

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** Turns the issues of a refused input into the one error of Casus: the path, what was found, and what is allowed. */
export function badInput(question: string, input: z.ZodType, issues: readonly Issue[]): CasusError {
  const schema = schemaOf(input);
  const faults = issues
    .flatMap((issue) => settle(issue, []))
    .filter(isFirstWord)
    .flatMap(({ issue, path }) => tell(issue, path, schema));
  return new CasusError(
    faults.map(({ what, mend }) => ({ code: "CASUS_ASK_BAD_INPUT", what: `${question}: ${what}`, mend })),
  );
}

/** Says that a question broke its own promise: an error in Casus, and not in what was asked. */
export function badOutput(question: string, output: z.ZodType, issues: readonly Issue[]): CasusError {
  const { faults } = badInput(question, output, issues);
  const mend =
    "This is an error in Casus, not in your input. Please report it with the input that brought it up.";
  return new CasusError(
    faults.map(({ what }) => ({ code: "CASUS_ASK_BAD_OUTPUT", what: `answer of ${what}`, mend })),
  );
}

interface Settled {
  readonly issue: Issue;
  readonly path: Path;
}

// What is of the wrong kind is not also told to be too short.
function isFirstWord({ path }: Settled, at: number, all: readonly Settled[]): boolean {
  const same = (other: Settled) => other.path.join("/") === path.join("/");
  return !all.slice(0, at).some((other) => other.issue.code === "invalid_type" && same(other));
}

/** A union that does not fit is told by the one branch that fits best; where none stands out, by the union itself. */
function settle(issue: Issue, under: Path): Settled[] {
  const path = [...under, ...issue.path];
  const branch = issue.code === "invalid_union" ? bestBranch(issue.errors) : undefined;
  return branch ? branch.flatMap((inner) => settle(inner, path)) : [{ issue, path }];
}

function bestBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const [best, next] = [...branches].sort((a, b) => a.length - b.length);
  return best && best.length > 0 && best.length < (next?.length ?? 0) ? best : undefined;
}

interface Told {
  readonly what: string;
  readonly mend: string;
}

function tell(issue: Issue, path: Path, schema: JsonSchema): Told[] {
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownKey(key, path, schema));
  return [{ what: `${place(path)} ${found(issue)}`, mend: `Allowed: ${allowed(issue, path, schema)}.` }];
}

function unknownKey(key: string, path: Path, schema: JsonSchema): Told {
  const keys = keysAt(schema, path);
  const where = path.length > 0 ? ` in ${place(path)}` : "";
  return {
    what: `unknown key ${quote(key)}${where}`,
    mend: keys.length > 0 ? `Allowed: ${keys.join(", ")}.` : "No key is allowed.",
  };
}

function found(issue: Issue): string {
  return issue.input === undefined && issue.code !== "custom" ? "is missing" : `is ${quote(issue.input)}`;
}

function allowed(issue: Issue, path: Path, schema: JsonSchema): string {
  switch (issue.code) {
    case "invalid_value":
      return issue.values.map(String).join(", ");
    case "too_small":
      return `${issue.exact ? "exactly" : issue.inclusive ? "at least" : "more than"} ${amount(issue.minimum, issue.origin)}`;
    case "too_big":
      return `${issue.exact ? "exactly" : issue.inclusive ? "at most" : "less than"} ${amount(issue.maximum, issue.origin)}`;
    case "invalid_format":
      return formats[issue.format] ?? `text of the form ${issue.pattern ?? issue.format}`;
    case "custom":
      return issue.message;
    default:
      return allowedAt(schema, path) ?? issue.message;
  }
}

const formats: { readonly [format: string]: string } = {
  date: "a date such as 2026-03-05",
  datetime: "a date and time such as 2026-03-05T09:30:00Z",
};

function amount(limit: number | bigint, origin: string): string {
  const unit = { string: " characters", array: " entries", set: " entries" }[origin] ?? "";
  return `${limit}${unit}`;
}

function place(path: Path): string {
  if (path.length === 0) return "the input";
  return path
    .map((step, at) => (typeof step === "number" ? `[${step}]` : at > 0 ? `.${String(step)}` : String(step)))
    .join("");
}

function quote(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
