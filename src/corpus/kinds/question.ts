import { z } from "zod";
import { checkDates } from "../check/dates.ts";
import { checkQuestion } from "../check/readings.ts";
import { given, references } from "../to-law/values.ts";
import { TERM, termSlots } from "../vocabulary.ts";
import { condition } from "./condition.ts";
import { kind } from "./kind.ts";
import { id, instrumentId, sources, text, texts } from "./parts.ts";

export const STANDINGS = ["authoritative", "arguable", "attributed"] as const;

export const position = z.strictObject({
  short: text.describe("The position in one line."),
  says: text.describe("The position in full."),
  standing: z.enum(STANDINGS).describe("How much stands behind it."),
  "held-by": texts.min(1).describe("Who holds it."),
  means: condition.optional().describe("When the open term is met, by this position."),
  "never-met": z.literal(true).optional().describe("`true` when by this position the term is never met."),
  authority: sources.describe("What it rests on."),
});

export const question = z.strictObject({
  question: id.describe("The id; the file is named after it."),
  asks: text.describe("The question in words."),
  about: instrumentId.optional().describe("The one instrument that it concerns."),
  term: z
    .string()
    .regex(TERM)
    .optional()
    .describe("The sentence that its positions define: `armed attack on {victim:state}`."),
  positions: z.record(id, position).describe("Positions by id."),
});

export type QuestionDocument = z.infer<typeof question>;

export const questionKind = kind({
  name: "question",
  head: "question",
  shelf: "questions",
  collection: false,
  says: "A question that law leaves open, with the positions on it.",
  schema: question,
  checks: [checkDates, checkQuestion],
  toLaw: ({ question: at, asks, about, term, positions }, make) => [
    [
      at,
      given({
        id: at,
        asks,
        about,
        term: term === undefined ? undefined : { sentence: term, slots: termSlots(term) },
        positions: Object.entries(positions).map(([key, each]) =>
          given({
            id: key,
            says: each.says,
            short: each.short,
            standing: each.standing,
            heldBy: each["held-by"],
            means: each.means === undefined ? undefined : make.condition(each.means, `${at}/${key}/means`),
            authority: references(each.authority),
          }),
        ),
      }),
    ],
  ],
});
