import type { Where } from "../../base/index.ts";

// What may stand unescaped in a string is listed as RFC 8259 has it.
const TOKEN =
  /([{}[\],:])|("(?:[ !#-[\]-\u{10FFFF}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;
const BLANK = /[ \t\r\n]*/y;
const MOST_QUOTED = 160;

/** Where a text that is no JSON stops making sense. Engines word and place it in ways of their own; this is the same everywhere. */
export function brokenAt(text: string, file: string): Where {
  const at = offsetOf(text);
  const before = text.slice(0, at).split("\n");
  const quote = text.split("\n")[before.length - 1] ?? "";
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { file, line: before.length, column, ...(quote.length <= MOST_QUOTED && { quote }) };
}

/** What may come next: a value, a key, a colon, or what follows a value. `first` also lets an empty list or map end. */
type Next = { readonly wants: "value" | "key" | "colon" | "more"; readonly first?: boolean };

function offsetOf(text: string): number {
  const open: string[] = [];
  let next: Next = { wants: "value" };
  for (let at = skip(text, 0); at < text.length; ) {
    TOKEN.lastIndex = at;
    const [token = "", mark] = TOKEN.exec(text) ?? [];
    const then = step(next, token, mark, open);
    if (!then) return at;
    next = then;
    at = skip(text, at + token.length);
  }
  return text.length;
}

function skip(text: string, from: number): number {
  BLANK.lastIndex = from;
  BLANK.exec(text);
  return BLANK.lastIndex;
}

function step(
  { wants, first }: Next,
  token: string,
  mark: string | undefined,
  open: string[],
): Next | undefined {
  if (token === "") return undefined;
  if (mark === "}" || mark === "]") return first || wants === "more" ? closed(mark, open) : undefined;
  if (wants === "colon") return mark === ":" ? { wants: "value" } : undefined;
  if (wants === "more") return mark === "," ? separated(open) : undefined;
  if (wants === "key") return token.startsWith('"') ? { wants: "colon" } : undefined;
  if (mark === "{" || mark === "[") {
    open.push(mark);
    return { wants: mark === "{" ? "key" : "value", first: true };
  }
  return mark ? undefined : { wants: "more" };
}

function closed(mark: string, open: string[]): Next | undefined {
  return open.pop() === (mark === "}" ? "{" : "[") ? { wants: "more" } : undefined;
}

function separated(open: readonly string[]): Next | undefined {
  const inside = open.at(-1);
  return inside ? { wants: inside === "{" ? "key" : "value" } : undefined;
}
