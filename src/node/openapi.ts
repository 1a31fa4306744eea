interface Document {
  readonly components?: { readonly schemas?: { readonly [name: string]: unknown } };
  readonly [part: string]: unknown;
}

const reference = "#/components/schemas/";

// fastify-type-provider-zod describes every schema that has an id anywhere in the process, asked for or not.
/** An OpenAPI document with those component schemas alone that its paths lead to. */
export function onlyUsed(document: object): object {
  const { components = {}, ...rest } = document as Document;
  const all = components.schemas ?? {};
  const used = reached(rest, all, new Set());
  const schemas = Object.fromEntries(Object.entries(all).filter(([name]) => used.has(name)));
  return { ...rest, components: { ...components, schemas } };
}

function reached(from: unknown, all: { readonly [name: string]: unknown }, seen: Set<string>): Set<string> {
  for (const name of references(from)) {
    if (seen.has(name)) continue;
    seen.add(name);
    reached(all[name], all, seen);
  }
  return seen;
}

function references(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "$ref" && typeof inner === "string" && inner.startsWith(reference)
      ? [inner.slice(reference.length)]
      : references(inner),
  );
}
