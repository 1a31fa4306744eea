import { Argument, type Command, Option } from "commander";
import { type AnyQuestion, type Field, fieldsOf } from "../ask/index.ts";
import { fail } from "../base/index.ts";
import type { Io } from "./io.ts";

type Given = { readonly [field: string]: unknown };

/** Declares the fields of a question as the arguments and options of its command. */
export function declareFields<L>(command: Command, question: AnyQuestion<L>): void {
  const fields = fieldsOf(question);
  for (const field of positionalFields(question, fields)) command.addArgument(argument(field));
  for (const field of fields.filter(({ name }) => !question.positional.includes(name)))
    command.addOption(option(field));
}

function positionalFields<L>(question: AnyQuestion<L>, fields: readonly Field[]): Field[] {
  return question.positional.flatMap((name) => fields.filter((field) => field.name === name));
}

function argument(field: Field): Argument {
  const name = field.many ? `${field.name}...` : field.name;
  return new Argument(field.required ? `<${name}>` : `[${name}]`, described(field, [fallbackNote(field)]));
}

// An array is an option that may be repeated: a variadic one would eat the bare argument that follows it.
function option(field: Field): Option {
  const name = kebab(field.name);
  if (field.kind === "yes-no")
    return new Option(field.fallback === true ? `--no-${name}` : `--${name}`, field.says);
  const notes = [field.choices.join(" | "), fallbackNote(field), field.many ? "may be repeated" : ""];
  const made = new Option(`--${name} <${placeholder[field.kind]}>`, described(field, notes));
  // Only for completion: what is no choice is told by the schema, as on every other face.
  if (field.choices.length > 0) made.argChoices = [...field.choices];
  return (field.many ? made.argParser(collect) : made).makeOptionMandatory(field.required);
}

function collect(value: string, before: unknown): string[] {
  return [...(Array.isArray(before) ? before : []), value];
}

const placeholder = {
  text: "text",
  date: "date",
  number: "number",
  document: "file|id",
  file: "file",
  folder: "folder",
  json: "json",
};

function described({ says }: Field, notes: readonly string[]): string {
  const told = notes.filter((note) => note !== "").join("; ");
  return told ? `${says} (${told})` : says;
}

function fallbackNote({ fallback }: Field): string {
  const values = [fallback ?? []].flat().join(", ");
  return values && `default: ${values}`;
}

/** The flag of a field: `asOf` is `--as-of`. */
export function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Reads what stood on the command line into the input of the question; what was not given is left to the schema. */
export async function readFields<L>(command: Command, question: AnyQuestion<L>, io: Io): Promise<Given> {
  const written = fieldsOf(question).map(
    async (field) => [field.name, await value(field, rawOf(command, question, field), io)] as const,
  );
  return Object.fromEntries((await Promise.all(written)).filter(([, read]) => read !== undefined));
}

function rawOf<L>(command: Command, question: AnyQuestion<L>, { name }: Field): unknown {
  const at = question.positional.indexOf(name);
  if (at >= 0) return command.processedArgs[at];
  return command.getOptionValueSource(name) === "cli" ? command.getOptionValue(name) : undefined;
}

async function value(field: Field, raw: unknown, io: Io): Promise<unknown> {
  if (Array.isArray(raw))
    return raw.length > 0 ? Promise.all(raw.map((one) => value(field, one, io))) : undefined;
  if (typeof raw !== "string") return raw;
  if (field.kind === "document" || field.kind === "file") return readDocument(raw, field.kind, io);
  if (field.kind === "folder") return readFolder(raw, io);
  return field.kind === "number" || field.kind === "json" ? fromJson(raw) : raw;
}

// What is no JSON stays text, and the schema says what it should have been.
function fromJson(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

function readFolder(given: string, io: Io): unknown {
  const files = io.readFolder(given);
  return files
    ? { files }
    : fail("CASUS_NODE_NO_FILE", `There is no folder "${given}".`, "Give the path of a folder.", {
        file: given,
      });
}

async function readDocument(given: string, kind: "document" | "file", io: Io): Promise<unknown> {
  const text = await io.read(given);
  if (text !== undefined) return { file: given, text };
  if (kind === "document" && !/\.(ya?ml|json)$/i.test(given)) return { id: given };
  const mend =
    kind === "file"
      ? "Give the path of a file, or - for standard input."
      : "Give the path of a YAML file, or the id of a document in the corpus.";
  return fail("CASUS_NODE_NO_FILE", `There is no file "${given}".`, mend, { file: given });
}
