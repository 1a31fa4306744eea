/** A place where two values differ, with what stands there, cut to a line; undefined where nothing does. */
export interface Difference {
  readonly at: string;
  readonly was?: string;
  readonly now?: string;
}

type Json = Readonly<Record<string, unknown>>;

/** The first places, depth first in the order of the values, where two JSON values differ. */
export function differences(was: unknown, now: unknown, most: number, at = ""): Difference[] {
  if (most <= 0 || JSON.stringify(was) === JSON.stringify(now)) return [];
  if (!isObject(was) || !isObject(now)) return [{ at, ...words("was", was), ...words("now", now) }];
  const keys = new Set([...Object.keys(was), ...Object.keys(now)]);
  const found: Difference[] = [];
  for (const key of keys)
    found.push(...differences(was[key], now[key], most - found.length, place(at, key, Array.isArray(now))));
  return found;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null;
}

function place(at: string, key: string, inList: boolean): string {
  if (inList) return `${at}[${key}]`;
  return at === "" ? key : `${at}.${key}`;
}

const MOST_LETTERS = 120;

function words(key: "was" | "now", value: unknown): Partial<Difference> {
  if (value === undefined) return {};
  const text = JSON.stringify(value);
  return { [key]: text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS - 3)}...` : text };
}
