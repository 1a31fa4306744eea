import type { Node, Parsed } from "./source.ts";

/** Objects of the surroundings: a machine, a clock, chance. What a page has, the compiler refuses outside src/web. */
const SURROUNDINGS = new Set(["process", "performance", "crypto", "globalThis"]);
const CALLS = new Set(["fetch", "setTimeout", "setInterval", "require"]);
const MEMBERS = new Set(["Date.now", "Math.random"]);

/** What a pure room may not do, with the line where a file does it. */
export function impurities({ path, tree, lineOf }: Parsed): string[] {
  return [...walk(tree)].flatMap((node) => {
    const what = impurity(node);
    return what ? [`${path}:${lineOf(node.start)} uses ${what}; a pure room is handed it instead`] : [];
  });
}

function impurity(node: Node): string | undefined {
  if (node.type === "MemberExpression") return impureMember(node);
  const callee = nameOf(node.callee);
  if (node.type === "NewExpression" && callee === "Date" && isEmpty(node.arguments))
    return "new Date() of now";
  if (node.type === "CallExpression" && (callee === "Date" || CALLS.has(callee))) return `${callee}()`;
  return undefined;
}

function impureMember({ object, property }: Node): string | undefined {
  const [owner, member] = [nameOf(object), nameOf(property)];
  if (SURROUNDINGS.has(owner)) return owner;
  if (MEMBERS.has(`${owner}.${member}`)) return `${owner}.${member}`;
  return member === "localeCompare" || member.startsWith("toLocale") ? member : undefined;
}

const nameOf = (node: unknown) => (isNode(node) && node.type === "Identifier" ? String(node.name) : "");

const isEmpty = (list: unknown) => Array.isArray(list) && list.length === 0;

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && "type" in value;

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item);
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) if (typeof child === "object") yield* walk(child);
}
