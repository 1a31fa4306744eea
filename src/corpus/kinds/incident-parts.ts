import { z } from "zod";
import { sentence } from "./condition.ts";
import { actor, date, day, flag, id, place, sources, text, texts } from "./parts.ts";

export const FACT_ID = /^[A-Za-z0-9][A-Za-z0-9_.-]*$/;
export const factId = z.string().regex(FACT_ID);

export const narrator = z.strictObject({
  label: text.describe("The heading of the column: `As Iran states`."),
  gist: text.describe("The account in one sentence."),
});

export const event = z.strictObject({
  title: text.describe("The event as a noun: `the drone strike`."),
  on: date.describe("When; as a span where the day is not known."),
  place: place.optional().describe("Where, by the id of a place."),
  victim: actor.describe("Whose territory or forces were struck."),
  attackers: z
    .array(actor)
    .optional()
    .describe("Who is said to have done it; left out, those of the incident."),
  continues: flag.optional().describe("`true` when `on` is the time through which the act lasted."),
  answers: id.optional().describe("The event that this one answers."),
});

const account = z.strictObject({
  narrator: id.describe("Who says so."),
  says: z.enum(["yes", "no"]).describe("Whether it holds, by this account."),
  gist: text.describe("The account in one sentence."),
  sources: sources.describe("Where it was given."),
});

export const fact = z.strictObject({
  that: sentence.describe("The fact as a sentence of the vocabulary, about events and actors by name."),
  says: text.describe("The fact in words."),
  asks: text.describe("The question in a few words: `who launched the drones`."),
  holds: z.enum(["yes", "no", "unknown"]).describe("Whether it holds."),
  grade: z
    .enum(["established", "corroborated", "claimed", "unknown", "stipulated"])
    .describe("How it is known."),
  finder: text.optional().describe("Who established it."),
  accounts: z.array(account).optional().describe("Who says yes and who says no."),
  origin: texts.optional().describe("In a case of the casebook: what of its record this renders."),
  note: text.optional().describe("What else a reader should know."),
  sources: sources.optional().describe("What this rests on; only what is stipulated may go without."),
});

export const record = z.strictObject({
  record: text.describe("The record that is complete: see the vocabulary."),
  "as-of": day.describe("The day up to which it is."),
  says: text.describe("What was looked for and not found."),
  sources: sources.describe("Where it was looked for."),
});

export const constraint = z.strictObject({
  kind: z.enum(["exactly one", "at most one", "implies"]).describe("How the facts hang together."),
  facts: z.array(factId).min(2).describe("Facts by id; with `implies`, the first implies the others."),
  says: text.describe("Why, in one sentence."),
});
