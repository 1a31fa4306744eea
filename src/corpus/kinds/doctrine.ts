import { z } from "zod";
import { checkDates } from "../check/dates.ts";
import { checkTakes } from "../check/readings.ts";
import { interval, references } from "../to-law/values.ts";
import { kind } from "./kind.ts";
import { from, id, sources, text, until } from "./parts.ts";
import { STANDINGS } from "./question.ts";

export const doctrine = z.strictObject({
  doctrine: id.describe("The id; the file is named after it."),
  title: text.describe("The heading of the column."),
  says: text.describe("The doctrine in a few sentences."),
  standing: z.enum(STANDINGS).describe("How much stands behind it."),
  held: z.strictObject({ from, until }).optional().describe("From when until when it is held."),
  takes: z.record(id, id).describe("The position that it takes, by question."),
  authority: sources.describe("What it rests on."),
});

export const doctrineKind = kind({
  name: "doctrine",
  head: "doctrine",
  shelf: "doctrines",
  collection: false,
  says: "A named, coherent bundle of positions.",
  schema: doctrine,
  checks: [checkDates, checkTakes],
  toLaw: ({ doctrine: id, title, says, standing, held, takes, authority }) => [
    [id, { id, title, says, standing, held: interval(held ?? {}), takes, authority: references(authority) }],
  ],
});
