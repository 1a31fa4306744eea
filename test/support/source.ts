import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "vite";

/** A source file: its path under src/ with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** How a name comes in: a type vanishes from the program, a value runs first, a lazy one runs when it is asked for. */
export interface Import {
  readonly kind: "type" | "value" | "lazy";
  readonly of: string;
  readonly line: number;
}

/** A node of the syntax tree, as the parser gives it. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** A file after reading: what it takes in, what it gives out in a way the house forbids, and its tree. */
export interface Parsed {
  readonly path: string;
  readonly imports: readonly Import[];
  readonly exportsAll: readonly number[];
  readonly exportsDefault: readonly number[];
  readonly tree: Node;
  readonly lineOf: (offset: number) => number;
}

export const srcFolder = fileURLToPath(new URL("../../src/", import.meta.url));

/** Every TypeScript file under src/. */
export function readSources(folder = srcFolder): Source[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.tsx?$/.test(name),
  );
  return names.sort().map((name) => ({
    path: name.split(path.sep).join("/"),
    text: readFileSync(path.join(folder, name), "utf8"),
  }));
}

export function parse({ path, text }: Source): Parsed {
  const { program, module, errors } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  const entries = module.staticExports.flatMap((statement) => statement.entries);
  const linesWhere = (test: (entry: (typeof entries)[number]) => boolean) =>
    entries.filter(test).map((entry) => lineOf(entry.start));
  return {
    path,
    imports: [...staticImports(module, text, lineOf), ...lazyImports(module, text, lineOf)],
    exportsAll: linesWhere((entry) => /^(All|AllButDefault)$/.test(entry.importName.kind)),
    exportsDefault: linesWhere(
      (entry) => entry.exportName.kind === "Default" || entry.exportName.name === "default",
    ),
    tree: program as unknown as Node,
    lineOf,
  };
}

type Module = ReturnType<typeof parseSync>["module"];
type LineOf = (offset: number) => number;

// `import { type A }` keeps the import itself under verbatimModuleSyntax, so only `import type` counts as a type.
function staticImports(module: Module, text: string, lineOf: LineOf): Import[] {
  const requests = [
    ...module.staticImports.map((found) => ({ start: found.start, of: found.moduleRequest.value })),
    ...module.staticExports.flatMap(({ start, entries }) => {
      const of = entries[0]?.moduleRequest?.value;
      return of === undefined ? [] : [{ start, of }];
    }),
  ];
  return requests.map(({ start, of }) => ({
    kind: /^(import|export)\s+type\b(?!\s*,|\s+from\s)/.test(text.slice(start)) ? "type" : "value",
    of,
    line: lineOf(start),
  }));
}

function lazyImports(module: Module, text: string, lineOf: LineOf): Import[] {
  return module.dynamicImports.map(({ start, moduleRequest }) => ({
    kind: "lazy",
    of: text.slice(moduleRequest.start, moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
    line: lineOf(start),
  }));
}
