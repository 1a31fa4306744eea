import type { Fault } from "../base/index.ts";
import { Draft } from "./draft.ts";
import { kindOf, kinds } from "./kinds/index.ts";
import type { Kind } from "./kinds/kind.ts";
import { parse } from "./text/parse.ts";
import { isMap } from "./text/path.ts";
import type { Page } from "./text/place.ts";
import { whereOf } from "./text/place.ts";
import { validate } from "./validate.ts";

/** Opens one document: its YAML, its kind, its form. A text that no kind fits gives its faults alone. */
export function open(file: string, text: string, expected?: Kind): Draft | readonly Fault[] {
  const { page, faults } = parse(file, text);
  if (!isMap(page.value)) return faults.length > 0 ? faults : [noDocument(page)];
  const kind = expected ?? kindOf(file, page.value);
  if (!kind) return [...faults, noKind(page)];
  const draft = new Draft(page, kind, faults);
  if (!draft.torn) validate(draft);
  return draft;
}

function noDocument(page: Page): Fault {
  const empty = page.value === undefined || page.value === null;
  const what = empty ? "The document is empty." : "The document is no map of keys and values.";
  const where = whereOf(page, { path: [] });
  return { code: "CASUS_CORPUS_WRONG_TYPE", what, mend: `Begin with one of: ${heads()}.`, where };
}

function noKind(page: Page): Fault {
  const what = "Nothing says what kind of document this is.";
  const where = whereOf(page, { path: [], on: "key" });
  return { code: "CASUS_CORPUS_UNKNOWN_KIND", what, mend: `Begin with one of: ${heads()}.`, where };
}

const heads = () => kinds.map((kind) => `${kind.head}:`).join(", ");
