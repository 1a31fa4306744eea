import type { z } from "zod";
import { type AnyQuestion, type Example, fieldsOf } from "../ask/index.ts";
import { kebab } from "./arguments.ts";

/** An example of a question as one types it; what is the default anyway is not typed. */
export function commandLine<L>(question: AnyQuestion<L>, { input }: Example<z.ZodObject>): string {
  const given = fieldsOf(question).map(({ name, fallback }) => ({ name, fallback, value: input[name] }));
  const typed = given.filter(({ value, fallback }) => value !== undefined && value !== fallback);
  const bare = question.positional.flatMap((name) => [input[name] ?? []].flat().map(word));
  const options = typed
    .filter(({ name }) => !question.positional.includes(name))
    .flatMap(({ name, value }) => flags(name, value));
  return ["casus", question.name, ...bare, ...options].join(" ");
}

function flags(name: string, value: unknown): string[] {
  if (value === true) return [`--${kebab(name)}`];
  if (value === false) return [`--no-${kebab(name)}`];
  return [value].flat().map((one) => `--${kebab(name)} ${word(one)}`);
}

function word(value: unknown): string {
  const text = typeof value === "object" ? (documentName(value) ?? JSON.stringify(value)) : String(value);
  return /^[\w./:@%+,=-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function documentName(value: object | null): string | undefined {
  const { id, file } = (value ?? {}) as { id?: unknown; file?: unknown };
  return [id, file].find((name) => typeof name === "string") as string | undefined;
}
