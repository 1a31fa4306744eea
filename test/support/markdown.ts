import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { marked, type Token } from "marked";

export const root = fileURLToPath(new URL("../../", import.meta.url));
const ELSEWHERE = new Set(["node_modules", "dist", "coverage"]);

/** A page: its path from the project's folder, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** A command in a page, the output that the page shows below it, and the exit code that it names. */
export interface Run {
  readonly command: string;
  readonly expected: string;
  readonly exit: number;
}

/** Every Markdown page of the project. */
export function readPages(folder = ""): Page[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const at = path.posix.join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name.startsWith(".") || ELSEWHERE.has(entry.name) ? [] : readPages(at);
    return at.endsWith(".md") ? [{ path: at, text: readFileSync(path.join(root, at), "utf8") }] : [];
  });
}

/** The relative links of a page that lead nowhere, one sentence each. Addresses of the web are not asked for. */
export function brokenLinks({ path: from, text }: Page): string[] {
  const targets = tokensOf(text).flatMap((token) => ("href" in token ? [String(token.href)] : []));
  return targets.flatMap((target) => {
    const reason = /^([a-z][a-z0-9+.-]*:|\/)/i.test(target) ? undefined : broken(from, target);
    return reason ? [`${from} links to ${target}: ${reason}`] : [];
  });
}

function broken(from: string, target: string): string | undefined {
  const [file = "", anchor] = target.split("#").map(decodeURIComponent);
  const at = file ? path.posix.join(path.posix.dirname(from), file) : from;
  if (at.startsWith("..")) return "it leads out of the project";
  if (!existsSync(path.join(root, at))) return "there is no such file";
  if (!anchor || !at.endsWith(".md")) return undefined;
  const anchors = anchorsOf(readFileSync(path.join(root, at), "utf8"));
  return anchors.includes(anchor) ? undefined : `no heading there is #${anchor}`;
}

/** The anchors that a page's headings have on the usual hosts of Markdown. */
export function anchorsOf(text: string): string[] {
  const slugs = tokensOf(text).flatMap((token) => (token.type === "heading" ? [slugOf(token.text)] : []));
  return slugs.map((slug, at) => {
    const before = slugs.slice(0, at).filter((other) => other === slug).length;
    return before > 0 ? `${slug}-${before}` : slug;
  });
}

const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");

/** The commands in the fences tagged `sh casus-run`; the tag may name an exit code: `sh casus-run exit=3`. */
export function runsIn(text: string): Run[] {
  return tokensOf(text).flatMap((token) => {
    const [language, tag, ...options] = token.type === "code" ? String(token.lang).split(/\s+/) : [];
    if (language !== "sh" || tag !== "casus-run" || token.type !== "code") return [];
    const exit = options.find((option) => option.startsWith("exit="))?.slice(5);
    return [readRun(token.text, Number(exit ?? 0))];
  });
}

function readRun(fence: string, exit: number): Run {
  const [command = "", ...expected] = fence.split("\n");
  return { command: command.replace(/^\$ /, ""), expected: expected.join("\n"), exit };
}

/** Whether the output is what the page shows; a line `...` stands for any lines, and no shown output for any. */
export function looksLike(expected: string, output: string): boolean {
  if (expected.trim() === "") return true;
  const lines = expected.trimEnd().split("\n");
  const pattern = lines.map((line) =>
    line.trim() === "..." ? "(?:[^\\n]*\\n)*" : `${literally(line.trimEnd())}[ \\t]*\\n`,
  );
  return new RegExp(`^${pattern.join("")}$`).test(`${output.replaceAll("\r\n", "\n").trimEnd()}\n`);
}

const literally = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  marked.walkTokens(marked.lexer(text), (token) => {
    tokens.push(token);
  });
  return tokens;
}
