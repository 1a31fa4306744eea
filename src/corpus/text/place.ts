import { isCollection, isMap, isPair, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Where } from "../../base/index.ts";
import type { Lines } from "./lines.ts";
import { isMap as isData, type Path, valueAt } from "./path.ts";

/** What to underline: the value at a path, its key, or some words of it. */
export interface Spot {
  readonly path: Path;
  readonly on?: "key";
  readonly words?: string;
}

/** A document as it lies on the page. */
export interface Page {
  readonly file: string;
  readonly text: string;
  readonly lines: Lines;
  readonly root: Node | null;
  readonly value: unknown;
}

/** The place of a spot in its document, with the line quoted and the article named. */
export function whereOf(page: Page, spot: Spot): Where {
  const node = nodeOf(page, spot);
  const [from, to] = spot.words ? within(page.text, span(node), spot.words) : span(node);
  const article = articleOf(page.value, spot.path);
  return { ...placeAt(page, from, to), ...(article && { article }) };
}

/** The place of a stretch of characters; what runs over the end of its line is underlined to that end. */
export function placeAt(page: Omit<Page, "root" | "value">, from: number, to: number): Where {
  const { line, start } = page.lines.at(from);
  const end = page.text.indexOf("\n", start);
  const quote = page.text.slice(start, end < 0 ? undefined : end).replace(/\r$/, "");
  const column = Math.min(from - start, quote.length) + 1;
  const rest = quote.slice(column - 1, Math.max(column, column - 1 + to - from)).trimEnd();
  return { file: page.file, line, column, length: Math.max(1, rest.length), quote };
}

/** The article, fact, position or act that a path lies in, as a person would name it. */
export function articleOf(value: unknown, [head, id]: Path): string | undefined {
  if (head === undefined || id === undefined) return undefined;
  const item = valueAt(value, [head, id]);
  const article = isData(item) && typeof item.article === "string" ? item.article : undefined;
  if (head === "provisions" || head === "terms") return article ?? String(id);
  const word = WORDS[head];
  const name =
    typeof id === "string" ? id : isData(item) && typeof item.id === "string" ? item.id : undefined;
  return word && name ? `${word} ${name}` : undefined;
}

const WORDS: Readonly<Record<string, string>> = {
  facts: "fact",
  events: "event",
  narrators: "narrator",
  positions: "position",
  matters: "matter",
  life: "act",
};

/** The node of a scalar at a path, with where its words end in the text. */
export function scalarAt(page: Page, path: Path): { readonly node: Node; readonly end: number } | undefined {
  const { node } = find(page.root, path);
  return isScalar(node) && node.range ? { node, end: node.range[1] } : undefined;
}

/** The node at a path. */
export function nodeAt(page: Page, path: Path): Node | undefined {
  return find(page.root, path).node;
}

function nodeOf(page: Page, spot: Spot): Node | undefined {
  const { key, node } = find(page.root, spot.path);
  const block = isCollection(node) && node.flow !== true;
  if (block || isEmpty(node)) return key ?? firstKey(node) ?? node;
  return spot.on === "key" ? (key ?? node) : node;
}

const isEmpty = (node: Node | undefined) => !node?.range || node.range[0] === node.range[1];

function firstKey(node: Node | undefined): Node | undefined {
  const key = isMap(node) ? node.items[0]?.key : undefined;
  return isScalar(key) ? key : undefined;
}

interface Found {
  readonly key?: Node | undefined;
  readonly node?: Node | undefined;
}

/** Goes down a path as far as it leads; what is missing is shown at the last key on the way. */
function find(root: Node | null, path: Path): Found {
  let found: Found = { node: root ?? undefined };
  for (const step of path) {
    const next = child(found.node, step);
    if (!next) return { key: found.key ?? firstKey(found.node), node: found.node };
    found = next;
  }
  return found;
}

function child(node: Node | undefined, step: string | number): Found | undefined {
  if (isSeq(node)) return itemOf(node.items[Number(step)]);
  if (!isMap(node)) return undefined;
  const pair = node.items.find((each) => keyText(each) === String(step));
  return pair && { key: pair.key as Node, node: (pair.value ?? undefined) as Node | undefined };
}

function itemOf(item: unknown): Found | undefined {
  if (isPair(item)) return { key: item.key as Node, node: item.value as Node };
  return item ? { node: item as Node } : undefined;
}

const keyText = (pair: Pair) => (isScalar(pair.key) ? String(pair.key.value) : undefined);

function span(node: Node | undefined): readonly [number, number] {
  return node?.range ? [node.range[0], node.range[1]] : [0, 1];
}

function within(
  text: string,
  [from, to]: readonly [number, number],
  words: string,
): readonly [number, number] {
  const at = text.slice(from, to).indexOf(words);
  return at < 0 ? [from, to] : [from + at, from + at + words.length];
}
