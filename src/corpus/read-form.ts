import type { z } from "zod";
import type { Fault } from "../base/index.ts";
import { Draft } from "./draft.ts";
import type { Kind } from "./kinds/kind.ts";
import { open } from "./open.ts";

/** Reads a document that is no part of the corpus by its form alone: its value, or every fault with its place. */
export function readForm<T extends z.ZodObject>(
  file: string,
  text: string,
  head: string,
  schema: T,
): { readonly value: z.infer<T> } | { readonly faults: readonly Fault[] } {
  const form: Kind = {
    name: head,
    head,
    shelf: "sources",
    collection: false,
    says: "",
    schema,
    checks: [],
    toLaw: () => [],
  };
  const draft = open(file, text, form);
  if (!(draft instanceof Draft)) return { faults: draft };
  return draft.faults.length > 0 ? { faults: draft.faults } : { value: draft.page.value as z.infer<T> };
}
