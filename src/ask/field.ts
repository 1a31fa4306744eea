import { branches, choicesOf, type JsonSchema, plain, schemaOf } from "./json-schema.ts";
import type { AnyQuestion } from "./question.ts";

/** One input field of a question as a command, a form or a docs row shows it. */
export interface Field {
  readonly name: string;
  readonly says: string;
  /** A document may also be named by its id in the corpus; a file may not. */
  readonly kind: "text" | "date" | "number" | "yes-no" | "document" | "file" | "folder" | "json";
  /** An array: the option may be repeated. */
  readonly many: boolean;
  readonly required: boolean;
  readonly choices: readonly string[];
  readonly fallback?: unknown;
}

/** The fields of a question's input, in the order of its schema. */
export function fieldsOf(question: AnyQuestion<never>): Field[] {
  const root = schemaOf(question.input);
  return Object.entries(root.properties ?? {}).map(([name, given]) => field(question, root, name, given));
}

function field(question: AnyQuestion<never>, root: JsonSchema, name: string, given: JsonSchema): Field {
  const whole = plain(root, given);
  const one = whole.type === "array" ? plain(root, whole.items ?? {}) : whole;
  const kind = givenKind(question, root, name, one) ?? kindOf(root, one);
  const says = given.description ?? whole.description ?? "";
  const fallback = given.default ?? whole.default;
  return {
    name,
    says,
    kind,
    many: whole.type === "array",
    required: root.required?.includes(name) ?? false,
    choices: choicesOf(one),
    ...(fallback === undefined ? {} : { fallback }),
  };
}

function givenKind(
  { files, folders }: AnyQuestion<never>,
  root: JsonSchema,
  name: string,
  schema: JsonSchema,
): Field["kind"] | undefined {
  if (folders.includes(name)) return "folder";
  if (!files.includes(name)) return undefined;
  const shapes = [schema, ...branches(schema)].map((branch) => plain(root, branch));
  return shapes.some(({ properties }) => properties && "id" in properties) ? "document" : "file";
}

function kindOf(root: JsonSchema, schema: JsonSchema): Field["kind"] {
  if (schema.format === "date") return "date";
  const kinds = new Set([schema, ...branches(schema)].map((branch) => plain(root, branch).type));
  if (kinds.has("string")) return "text";
  if (kinds.has("number") || kinds.has("integer")) return "number";
  return kinds.has("boolean") ? "yes-no" : "json";
}
