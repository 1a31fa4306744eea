import { z } from "zod";
import { kinds } from "./kinds/index.ts";
import type { Kind } from "./kinds/kind.ts";
import { roles } from "./kinds/parts.ts";
import { type Phrase, sample, type Vocabulary } from "./vocabulary.ts";
import { innerOf } from "./walk.ts";

/** The generated part of docs/notation.md: the keys of each kind of document, and the vocabulary. */
export function notationReference(vocabulary: Vocabulary): string {
  return [...kinds.map(section), words(vocabulary)].join("\n");
}

function section(kind: Kind): string {
  const file = kind.collection ? `corpus/${kind.shelf}/*.yaml` : `corpus/${kind.shelf}/<id>.yaml`;
  const tables = tablesOf(kind.schema, []).map(([path, shape]) => table(path, shape));
  return `## ${capital(kind.name)}\n\n${kind.says} One of \`${file}\`.\n\n${tables.join("\n")}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type Shape = z.ZodObject;

/** Every map of a document with the way to it; the ways that lead through lists and ids go on without a step. */
function tablesOf(schema: z.ZodType, path: readonly string[]): [path: readonly string[], shape: Shape][] {
  if (roles.get(schema)) return [];
  const inner = innerOf(schema).flatMap(({ key, schema: each }) =>
    tablesOf(each, key === undefined ? path : [...path, key]),
  );
  return schema.type === "object" ? [[path, schema as Shape], ...inner] : inner;
}

function table(path: readonly string[], shape: Shape): string {
  const rows = Object.entries(shape.shape).map(([key, field]) => row(key, field));
  const title = path.length > 0 ? `\`${path.join("` / `")}\`\n\n` : "";
  return `${title}| key | value | meaning |\n| --- | --- | --- |\n${rows.join("\n")}\n`;
}

function row(key: string, field: z.ZodType): string {
  const needed = field.safeParse(undefined).success ? `\`${key}\`` : `**\`${key}\`**`;
  return `| ${needed} | ${cell(form(field))} | ${cell(meaning(field) ?? "")} |`;
}

const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("\n", " ");
const meaning = (schema: z.ZodType) => z.globalRegistry.get(schema)?.description;

const ROLES: Readonly<Record<string, string>> = {
  id: "id",
  actor: "actor",
  party: "actor or `all`",
  source: "source",
  date: "date",
  day: "day",
  place: "id of a place",
  instrument: "id of an instrument",
  question: "id of a question",
  sentence: "sentence",
  condition: "condition",
};

/** What may stand at a key, in a few words. */
function form(schema: z.ZodType): string {
  const role = roles.get(schema)?.role;
  if (role) return ROLES[role] ?? role;
  const choices = choicesOf(schema);
  if (choices.length > 0) return choices.map((each) => `\`${each}\``).join(", ");
  return formOfType(
    schema,
    innerOf(schema).map((part) => part.schema),
  );
}

const unwraps = new Set(["optional", "union", "nullable", "default"]);
const NAMES: Readonly<Record<string, string>> = {
  string: "text",
  number: "number",
  int: "number",
  boolean: "`true`, `false`",
  object: "map",
  tuple: "two numbers",
};

function formOfType(schema: z.ZodType, inner: readonly z.ZodType[]): string {
  const forms = [...new Set(inner.map(form))].join(" or ");
  if (unwraps.has(schema.type)) return forms;
  if (schema.type === "array") return `list: ${forms}`;
  return schema.type === "record" ? `map by id: ${forms}` : (NAMES[schema.type] ?? schema.type);
}

function choicesOf(schema: z.ZodType): readonly string[] {
  if (schema instanceof z.ZodEnum) return schema.options.map(String);
  return schema instanceof z.ZodLiteral ? [...schema.values].map(String) : [];
}

function words({ phrases }: Vocabulary): string {
  const open = phrases.filter((phrase) => phrase.open);
  const closed = phrases.filter((phrase) => !phrase.open);
  const fixed = `## Vocabulary\n\n| sentence | meaning | record |\n| --- | --- | --- |\n${closed.map(phraseRow).join("\n")}\n`;
  const terms = open.map(
    (phrase) =>
      `| \`${sample(phrase.pattern)}\` | ${cell(capital(phrase.says))} | [\`${phrase.clause}\`](../corpus/questions/${phrase.clause}.yaml) |`,
  );
  return `${fixed}\n## Open terms\n\n| sentence | question | document |\n| --- | --- | --- |\n${terms.join("\n")}\n`;
}

const phraseRow = (phrase: Phrase) =>
  `| \`${sample(phrase.pattern)}\` | ${cell(phrase.says)} | ${phrase.record ?? ""} |`;
