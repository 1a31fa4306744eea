/** The way to a value of a document: keys of maps and places in lists (from 0). */
export type Path = readonly (string | number)[];

/** The value at a path of a document's data; undefined where the way ends early. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, step) => childOf(here, step), value);
}

/** Whether a value is a map of the document. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function childOf(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return value[Number(step)];
  return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
