import { z } from "zod";
import type { Source } from "../../law/index.ts";
import { checkAccess } from "../check/access.ts";
import { given } from "../to-law/values.ts";
import { kind } from "./kind.ts";
import { day, text } from "./parts.ts";

export const entry = z.strictObject({
  title: text.describe("Title, with who published it."),
  by: text.optional().describe("The author."),
  date: z.union([text, z.int()]).optional().describe("Its date, as it gives it."),
  url: text.optional().describe("Where it stands."),
  language: text.optional().describe("Its language tag."),
  read: day.optional().describe("The day on which somebody opened it."),
  via: text.optional().describe("Through what it is known, when nobody opened it."),
  unopened: z.literal(true).optional().describe("`true` when nobody opened it and nothing stands in for it."),
});

export const sourceDocument = z.strictObject({
  sources: z.record(z.string().regex(/^[a-z0-9][a-z0-9_.-]*$/), entry).describe("Sources by key."),
});

export const sourcesKind = kind({
  name: "sources",
  head: "sources",
  shelf: "sources",
  collection: true,
  says: "Texts that facts and readings rest on; one of read, via, unopened says how each is known.",
  schema: sourceDocument,
  checks: [checkAccess],
  toLaw: (doc) => Object.entries(doc.sources).map(([key, each]) => [key, sourceToLaw(key, each)] as const),
});

function sourceToLaw(
  key: string,
  { title, by, date, url, language, ...known }: z.infer<typeof entry>,
): Source {
  return given({
    key,
    title,
    by,
    date: date === undefined ? undefined : String(date),
    url,
    language,
    access: access(known),
  });
}

function access({ read, via }: { read?: string | undefined; via?: string | undefined }): Source["access"] {
  if (read !== undefined) return { how: "read", on: read };
  return via === undefined ? { how: "unopened" } : { how: "via", via };
}
