import type { z } from "zod";
import { type Role, roles } from "./kinds/parts.ts";
import { isMap, type Path } from "./text/path.ts";

/** A value of a document that its schema gives a role. */
export interface Met {
  readonly role: Role;
  readonly path: Path;
  readonly value: unknown;
}

/** Finds every value with a role, going down schema and document together; what does not fit is passed over. */
export function walk(schema: z.ZodType, value: unknown, path: Path = []): Met[] {
  if (value === undefined || value === null) return [];
  const role = roleOf(schema);
  return role ? [{ role, path, value }] : into(schema, value, path);
}

function into(schema: z.ZodType, value: unknown, path: Path): Met[] {
  return fruitful(schema).flatMap((part) => {
    if (part.under === "self") return walk(part.schema, value, path);
    if (part.under === "items")
      return Array.isArray(value)
        ? value.flatMap((each, index) => walk(part.schema, each, [...path, index]))
        : [];
    if (!isMap(value)) return [];
    const keys = part.under === "key" ? [part.key] : Object.keys(value);
    return keys
      .filter((key) => Object.hasOwn(value, key))
      .flatMap((key) => walk(part.schema, value[key], [...path, key]));
  });
}

/** The object schemas that may describe the value at a path; more than one where the way leads through a union. */
export function shapesAt(schema: z.ZodType, path: Path): z.ZodObject[] {
  const here = open(schema);
  const [step, ...rest] = path;
  if (step === undefined) return here.filter(isObject);
  const next = here.flatMap(parts).filter((part) => part.under !== "key" || part.key === step);
  return next.flatMap((part) => shapesAt(part.schema, rest));
}

const isObject = (schema: z.ZodType): schema is z.ZodObject => schema.type === "object";

function open(schema: z.ZodType): z.ZodType[] {
  const inner = parts(schema).filter((part) => part.under === "self");
  return inner.length === 0 ? [schema] : inner.flatMap((part) => open(part.schema));
}

const cache = new WeakMap<z.ZodType, readonly Part[]>();
const roleCache = new WeakMap<z.ZodType, Role | "none">();

// A registry looks through a schema's ancestors at every asking.
function roleOf(schema: z.ZodType): Role | undefined {
  const role = roleCache.get(schema) ?? roles.get(schema)?.role ?? "none";
  roleCache.set(schema, role);
  return role === "none" ? undefined : role;
}

/** The parts of a schema under which some role may be met. */
function fruitful(schema: z.ZodType): readonly Part[] {
  const known = cache.get(schema);
  if (known) return known;
  const found = parts(schema).filter((part) => roleOf(part.schema) || fruitful(part.schema).length > 0);
  cache.set(schema, found);
  return found;
}

type Part = { readonly schema: z.ZodType } & (
  | { readonly under: "self" | "items" | "values" }
  | { readonly under: "key"; readonly key: string }
);

function parts(schema: z.ZodType): Part[] {
  const { def } = schema as unknown as { def: Definition };
  if (def.type === "object")
    return Object.entries(def.shape ?? {}).map(([key, each]) => ({ schema: each, under: "key", key }));
  if (def.type === "union") return (def.options ?? []).map((each) => ({ schema: each, under: "self" }));
  if (def.innerType) return [{ schema: def.innerType, under: "self" }];
  if (def.element) return [{ schema: def.element, under: "items" }];
  return def.valueType ? [{ schema: def.valueType, under: "values" }] : [];
}

/** The schemas one step inside a schema, with the key that leads to each where there is one. */
export function innerOf(
  schema: z.ZodType,
): { readonly key: string | undefined; readonly schema: z.ZodType }[] {
  return parts(schema).map((part) => ({
    key: part.under === "key" ? part.key : undefined,
    schema: part.schema,
  }));
}

interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly options?: readonly z.ZodType[];
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
}
