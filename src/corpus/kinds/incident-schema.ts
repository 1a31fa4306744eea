import { z } from "zod";
import { constraint, event, fact, factId, narrator, record } from "./incident-parts.ts";
import { actor, date, day, flag, id, sources, text, texts } from "./parts.ts";

export const incident = z.strictObject({
  incident: id.describe("The id; the file is named after it."),
  title: text.describe("The name of the incident."),
  summary: text.describe("What happened, in a few sentences."),
  on: date.describe("When; as a span where it lasted or the day is not known."),
  known: day.optional().describe("The day up to which material was read."),
  hypothetical: flag.optional().describe("`true` when it did not happen."),
  victim: actor.describe("The state that was struck."),
  attackers: z.array(actor).describe("States said to have used force; no verdict."),
  others: z.array(actor).optional().describe("Other states to look at."),
  narrators: z.record(id, narrator).optional().describe("Those who give an account, by id."),
  events: z.record(id, event).describe("Events by id; facts name them."),
  facts: z.record(factId, fact).describe("Facts by id."),
  constraints: z.array(constraint).optional().describe("What holds among facts by their nature."),
  complete: z
    .array(record)
    .optional()
    .describe("Records declared complete: what they do not list did not happen."),
  notes: texts.optional().describe("What else a reader should know."),
  sources: sources.optional().describe("What the whole document rests on."),
});

export type IncidentDocument = z.infer<typeof incident>;
