import { z } from "zod";

/** The part of JSON Schema that zod writes and the faces read. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly description?: string;
  readonly default?: unknown;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: JsonSchema;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly $ref?: string;
  readonly $defs?: { readonly [name: string]: JsonSchema };
}

/** The input schema as JSON Schema, seen by the one who asks (a field with a default is not required). */
export function schemaOf(type: z.ZodType): JsonSchema {
  return z.toJSONSchema(type, { io: "input", unrepresentable: "any" }) as JsonSchema;
}

/** Follows references and looks through "or null". */
export function plain(root: JsonSchema, schema: JsonSchema): JsonSchema {
  const target = schema.$ref === "#" ? root : root.$defs?.[schema.$ref?.replace("#/$defs/", "") ?? ""];
  const real = target ? plain(root, target) : schema;
  const [only, ...others] = branches(real).filter((branch) => branch.type !== "null");
  return only && others.length === 0 ? plain(root, only) : real;
}

/** The alternatives of a union. */
export function branches(schema: JsonSchema): readonly JsonSchema[] {
  if (typeof schema.type === "object") return schema.type.map((type) => ({ ...schema, type }));
  return schema.anyOf ?? schema.oneOf ?? schema.allOf ?? [];
}

/** The values that alone may stand there, as text. */
export function choicesOf(schema: JsonSchema): string[] {
  return (schema.enum ?? (schema.const === undefined ? [] : [schema.const])).map(String);
}

/** The keys allowed in the object at a path of the input. */
export function keysAt(root: JsonSchema, path: readonly PropertyKey[]): string[] {
  const keys = at(root, path).flatMap((schema) => Object.keys(schema.properties ?? {}));
  return [...new Set(keys)];
}

/** What may stand at a path of the input, in words; undefined where the schema does not say. */
export function allowedAt(root: JsonSchema, path: readonly PropertyKey[]): string | undefined {
  const here = at(root, path);
  return here.length > 0 ? anyOf(root, here) : undefined;
}

function anyOf(root: JsonSchema, schemas: readonly JsonSchema[]): string {
  return [...new Set(schemas.map((schema) => inWords(root, schema)))].join(" or ");
}

/** Every schema that describes the value at a path: several where the way leads through unions. */
function at(root: JsonSchema, path: readonly PropertyKey[]): JsonSchema[] {
  return path.reduce<JsonSchema[]>(
    (here, step) => here.flatMap((schema) => open(root, child(schema, step))),
    open(root, root),
  );
}

function child(schema: JsonSchema, step: PropertyKey): JsonSchema | undefined {
  if (typeof step === "number") return schema.items;
  const rest = schema.additionalProperties;
  return schema.properties?.[String(step)] ?? (typeof rest === "object" ? rest : undefined);
}

function open(root: JsonSchema, schema: JsonSchema | undefined): JsonSchema[] {
  if (!schema) return [];
  const real = plain(root, schema);
  const inner = branches(real);
  return inner.length > 0 ? inner.flatMap((branch) => open(root, branch)) : [real];
}

const words: { readonly [type: string]: string } = {
  string: "text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  object: "an object",
};

function inWords(root: JsonSchema, schema: JsonSchema): string {
  const choices = choicesOf(schema);
  if (choices.length > 0) return choices.join(", ");
  if (schema.items) return `a list of ${anyOf(root, open(root, schema.items))}`;
  if (schema.properties) return `an object with ${keysInWords(schema)}`;
  return typeof schema.type === "string" ? (words[schema.type] ?? schema.type) : "anything";
}

function keysInWords(schema: JsonSchema): string {
  return Object.keys(schema.properties ?? {})
    .map((key) => (schema.required?.includes(key) ? key : `${key} (may be left out)`))
    .join(", ");
}

/** The places where an input would drop unknown keys silently, as paths; the tests of the questions expect none. */
export function looseParts(schema: JsonSchema, path = "input"): string[] {
  const here = schema.properties && schema.additionalProperties !== false ? [path] : [];
  const inner = Object.entries({ ...schema.properties, ...schema.$defs }).map(
    ([key, part]) => [part, `${path}.${key}`] as const,
  );
  const items = schema.items ? [[schema.items, `${path}[]`] as const] : [];
  const parts = branches(schema).map((part) => [part, path] as const);
  return [...here, ...[...inner, ...items, ...parts].flatMap(([part, where]) => looseParts(part, where))];
}
