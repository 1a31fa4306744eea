import { z } from "zod";
import { actor, flag, id, instrumentId, questionId, text, texts } from "../kinds/parts.ts";

/** What scholarship and official statements support, for one treaty and one party. */
export const FINDINGS = [
  "engaged",
  "not-engaged",
  "not-in-force",
  "consultation-only",
  "permissive",
  "contested",
] as const;

const asked = z.strictObject({
  kind: text.describe("The kind of question, as the casebook names it."),
  asks: text.describe("The question in words."),
});

export const row = z.strictObject({
  instrument: text.describe("The instrument, by the casebook's id."),
  article: text.describe("The article, as the casebook cites it."),
  party: text.describe("Whose duty it is."),
  beneficiary: text.describe("To whom it is owed."),
  episodes: z.array(text).optional().describe("The events that it is about; left out, any."),
  finding: z.enum(FINDINGS).describe("The finding expected."),
  duty: text.describe("What is owed, in a few words."),
  because: text.describe("Why, as the casebook has it."),
  "turns-on": texts.describe("Facts and doctrines on which it turns."),
  "open-facts": texts
    .optional()
    .describe("Facts that nobody knows or that are disputed, and that it waits for."),
  questions: z.array(asked).optional().describe("Questions of law on which it turns."),
  "act-missing": flag.optional().describe("`true` where only an act is missing."),
  missed: text.optional().describe("Why the engine comes to another finding, where it does."),
});

export const caseForm = z.strictObject({
  case: id.describe("The id; the file is named after it, and so is its incident."),
  title: text.describe("The name of the case."),
  confidence: z.enum(["high", "medium", "low"]).describe("How settled the findings are among scholars."),
  era: text.describe("The era in which it falls."),
  traps: texts.describe("The mistakes that it invites."),
  expected: z.array(row).min(1).describe("The findings expected."),
});

const joined = z.strictObject({
  is: instrumentId.describe("The instrument of the corpus."),
  articles: z.record(text, texts.min(1)).describe("Provisions, `art5` or `art5/help`, by the article cited."),
});

/** What joins the casebook's names to those of the corpus. */
export const mapForm = z.strictObject({
  map: z.literal("casebook").describe("What it maps."),
  instruments: z.record(text, joined).describe("Instruments by the casebook's id."),
  parties: z.record(text, z.array(actor).min(1)).describe("Actors by the name that the casebook uses."),
  questions: z.record(text, z.array(questionId).min(1)).describe("Questions of the corpus by kind."),
});

export type CaseRow = z.infer<typeof row>;
export type CaseDocument = z.infer<typeof caseForm>;
export type CasebookMap = z.infer<typeof mapForm>;
