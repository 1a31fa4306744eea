import { Lexer, type Token, type Tokens } from "marked";
import { parse } from "yaml";
import { fail } from "../base/index.ts";

/** A run of prose: words, emphasis, a link, or references to sources. */
export type Run =
  | { readonly kind: "text" | "strong" | "em"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  | { readonly kind: "cite"; readonly keys: readonly string[] };

/** A question asked where it stands; what it says is computed when it is read. */
export interface StudyBlock {
  readonly kind: "block";
  readonly ask: string;
  readonly view: string;
  readonly title: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly only?: readonly string[];
}

export interface StudyParagraph {
  readonly kind: "paragraph";
  readonly number: number;
  readonly runs: readonly Run[];
}

export interface StudySource {
  readonly key: string;
  readonly title: string;
  readonly date?: string;
  readonly url?: string;
  readonly access: string;
}

/** A study as the pages read it. */
export interface CompiledStudy {
  readonly id: string;
  readonly title: string;
  readonly standfirst: readonly Run[];
  readonly chapters: readonly {
    readonly id: string;
    readonly title: string;
    readonly parts: readonly (StudyParagraph | StudyBlock)[];
  }[];
  /** The sources cited, in the order of first citation: their numbers. */
  readonly sources: readonly StudySource[];
}

interface Draft {
  readonly file: string;
  title: string;
  standfirst: readonly Run[];
  readonly chapters: { id: string; title: string; parts: (StudyParagraph | StudyBlock)[] }[];
  readonly cited: Set<string>;
  paragraphs: number;
}

/** Reads a study: Markdown with `[^key]` references and ```casus blocks. `sources` are those of the corpus. */
export function compileStudy(
  file: string,
  text: string,
  sources: ReadonlyMap<string, StudySource>,
): CompiledStudy {
  const id = file.replace(/^.*[/\\]/, "").replace(/\.md$/, "");
  const draft: Draft = { file, title: "", standfirst: [], chapters: [], cited: new Set(), paragraphs: 0 };
  for (const token of new Lexer().lex(text)) addToken(draft, token);
  const found = [...draft.cited].map((key) => sources.get(key) ?? unknownSource(file, key));
  const { title, standfirst, chapters } = draft;
  return { id, title, standfirst, chapters, sources: found };
}

function addToken(draft: Draft, token: Token): void {
  if (token.type === "space") return;
  if (token.type === "heading") {
    addHeading(draft, token as Tokens.Heading);
    return;
  }
  const parts = draft.chapters.at(-1)?.parts;
  if (token.type === "paragraph") {
    const runs = runsOf(draft, (token as Tokens.Paragraph).tokens);
    if (parts) parts.push({ kind: "paragraph", number: ++draft.paragraphs, runs });
    else draft.standfirst = runs;
    return;
  }
  if (token.type === "code" && (token as Tokens.Code).lang === "casus" && parts) {
    parts.push(blockOf(draft, (token as Tokens.Code).text));
    return;
  }
  refuse(
    draft.file,
    `Markdown of type "${token.type}"`,
    "A study has headings, paragraphs and ```casus blocks.",
  );
}

function addHeading(draft: Draft, { depth, text }: Tokens.Heading): void {
  if (depth === 1) draft.title = text;
  else draft.chapters.push({ id: slug(text), title: text, parts: [] });
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
}

function blockOf({ file }: Draft, text: string): StudyBlock {
  const given: unknown = parse(text);
  const { ask, view, title, input, only, ...rest } = (given ?? {}) as Record<string, unknown>;
  const unknown = Object.keys(rest)[0];
  if (unknown)
    refuse(file, `the key "${unknown}" in a block`, "A block has ask, view, title, input and only.");
  if (typeof ask !== "string" || typeof view !== "string" || typeof title !== "string")
    return refuse(file, "a block without ask, view or title", "Name the question, the view and the title.");
  const shown = Array.isArray(only) ? { only: only.map(String) } : {};
  return { kind: "block", ask, view, title, input: (input ?? {}) as StudyBlock["input"], ...shown };
}

function runsOf(draft: Draft, tokens: readonly Token[]): Run[] {
  return tokens.flatMap((token): Run[] => {
    switch (token.type) {
      case "strong":
      case "em":
        return [{ kind: token.type, text: (token as Tokens.Em).text }];
      case "link":
        return [{ kind: "link", text: (token as Tokens.Link).text, href: (token as Tokens.Link).href }];
      case "text":
      case "escape":
        return citesIn(draft, (token as Tokens.Text).text);
      default:
        return refuse(
          draft.file,
          `Markdown of type "${token.type}" in a paragraph`,
          "Use words, emphasis and links.",
        );
    }
  });
}

// Adjacent references are one run, so that they share one raised number.
function citesIn(draft: Draft, text: string): Run[] {
  return text.split(/((?:\[\^[^\]]+\])+)/).flatMap((piece): Run[] => {
    const keys = [...piece.matchAll(/\[\^([^\]]+)\]/g)].map(([, key = ""]) => key);
    for (const key of keys) draft.cited.add(key);
    if (keys.length > 0) return [{ kind: "cite", keys }];
    return piece ? [{ kind: "text", text: piece }] : [];
  });
}

function unknownSource(file: string, key: string): never {
  return fail(
    "CASUS_NODE_STUDY_SOURCE",
    `This study cites "${key}", which corpus/sources does not have.`,
    "Add the source there, or cite another.",
    { file },
  );
}

function refuse(file: string, what: string, mend: string): never {
  return fail("CASUS_NODE_STUDY", `This study has ${what}.`, mend, { file });
}
