import { type Document, isAlias, type Node, parseDocument, visit } from "yaml";
import type { Fault } from "../../base/index.ts";
import { Lines } from "./lines.ts";
import { type Page, placeAt } from "./place.ts";

const LIMIT = 2_000_000;
const DEPTH = 60;

/** Reads YAML 1.2 into data and places. Whatever the text is, this gives back faults and never throws. */
export function parse(file: string, raw: string): { readonly page: Page; readonly faults: readonly Fault[] } {
  const text = raw.replace(/^\uFEFF/, "");
  const refused = tooLarge(file, text) ?? tooDeep(file, text);
  if (refused) return { page: blank(file), faults: [refused] };
  const sheet = { file, text, lines: new Lines(text) };
  const doc = parseDocument(withoutDirectives(text), { version: "1.2", schema: "core", logLevel: "silent" });
  const faults = [...otherVersions(sheet), ...yamlFaults(doc, sheet), ...indirections(doc, sheet)];
  return { page: { ...sheet, root: doc.contents as Node | null, value: dataOf(doc, faults) }, faults };
}

type Sheet = Omit<Page, "root" | "value">;

const blank = (file: string): Page => ({
  file,
  text: "",
  lines: new Lines(""),
  root: null,
  value: undefined,
});

function tooLarge(file: string, text: string): Fault | undefined {
  if (text.length <= LIMIT) return undefined;
  const what = `The document has ${text.length} characters; more than ${LIMIT} are not read.`;
  return { code: "CASUS_CORPUS_TOO_LARGE", what, mend: "Split it: one file an instrument.", where: { file } };
}

// The parser's own stack gives out only after seconds, or takes the process with it; so depth is judged on the text.
function tooDeep(file: string, text: string): Fault | undefined {
  const line = text
    .split("\n")
    .findIndex((each) => /^\s{200}\s*\S/.test(each) || /^\s*(?:[-?:]\s+){60}/.test(each));
  if (line < 0 && deepestBracket(text) <= DEPTH) return undefined;
  const what = `The document nests more than ${DEPTH} levels deep.`;
  const where = line < 0 ? { file } : { file, line: line + 1, column: 1 };
  return { code: "CASUS_CORPUS_TOO_DEEP", what, mend: "Flatten it; no treaty needs such depth.", where };
}

function deepestBracket(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of text.match(/[[\]{}]/g) ?? []) {
    depth = character === "[" || character === "{" ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const DIRECTIVE = /^%YAML[ \t]+(\S+).*$/gm;

function otherVersions(sheet: Sheet): Fault[] {
  const found = [...sheet.text.matchAll(DIRECTIVE)].filter(([, version]) => version !== "1.2");
  return found.map((match) => ({
    code: "CASUS_CORPUS_YAML_VERSION",
    what: `The document declares YAML ${match[1]}, whose readers may take NO and on for truth values.`,
    mend: "Delete the line: documents of Casus are YAML 1.2.",
    where: placeAt(sheet, match.index, match.index + match[0].length),
  }));
}

// Blanked at equal length, so that the rest is read as YAML 1.2 and every place stays true.
function withoutDirectives(text: string): string {
  return text.replace(DIRECTIVE, (line) => `#${" ".repeat(line.length - 1)}`);
}

function yamlFaults(doc: Document, sheet: Sheet): Fault[] {
  return [...doc.errors, ...doc.warnings]
    .filter(({ code }) => code !== "TAG_RESOLVE_FAILED")
    .map((error) => {
      const where = placeAt(sheet, error.pos[0], error.pos[1]);
      const said = (error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "");
      if (error.code === "DUPLICATE_KEY") return duplicateKey(sheet, error.pos[0]);
      return {
        code: "CASUS_CORPUS_MALFORMED",
        what: `This is not YAML: ${said}.`,
        mend: mendOf(error.code),
        where,
      };
    });
}

function mendOf(code: string): string {
  return MENDS[code] ?? "Put the text in double quotes if it holds a colon, a bracket, a comma or a #.";
}

const MENDS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: "Indent with spaces.",
  BAD_INDENT: "Indent the keys of one map alike, with spaces.",
  MULTIPLE_DOCS: "Write one document a file, without a second `---`.",
  BLOCK_AS_IMPLICIT_KEY: "Put the text in double quotes: a colon and a space inside it make it a key.",
};

function duplicateKey(sheet: Sheet, from: number): Fault {
  const key = /^[^\s:]+/.exec(sheet.text.slice(from, from + 200))?.[0] ?? "";
  const what = `The key "${key}" stands twice in the same map; only one of them would count.`;
  const where = placeAt(sheet, from, from + key.length);
  return { code: "CASUS_CORPUS_DUPLICATE_KEY", what, mend: "Merge the two, or rename one.", where };
}

/** Aliases and tags: what is read would not be what stands there. */
function indirections(doc: Document, sheet: Sheet): Fault[] {
  const faults: Fault[] = [];
  if (!/[*!]/.test(sheet.text)) return faults;
  visit(doc, {
    Node: (_, node) => {
      const [from, to] = node.range ?? [0, 1];
      const said = isAlias(node) ? aliasFault(node.source) : node.tag ? tagFault(node.tag) : undefined;
      if (said) faults.push({ ...said, where: placeAt(sheet, from, to) });
    },
  });
  return faults;
}

function aliasFault(name: string): Fault {
  const what = `"*${name}" copies another part of the document, which hides what is read here.`;
  return { code: "CASUS_CORPUS_ALIAS", what, mend: "Write the part out where it is meant." };
}

function tagFault(tag: string): Fault {
  const what = `The tag "${tag}" changes what the text behind it means.`;
  return {
    code: "CASUS_CORPUS_TAG",
    what,
    mend: "Leave it out: documents hold plain text, numbers, lists and maps.",
  };
}

function dataOf(doc: Document, faults: readonly Fault[]): unknown {
  if (faults.some(({ code }) => code === "CASUS_CORPUS_ALIAS" || code === "CASUS_CORPUS_TAG"))
    return undefined;
  return doc.toJS({ maxAliasCount: 0 });
}
