import { z } from "zod";
import { condition } from "./condition.ts";
import { binds } from "./instrument-parts.ts";
import { actor, date, flag, from, id, party, questionId, sources, text, texts, until } from "./parts.ts";

export const DUTIES = [
  "assist",
  "consult",
  "solidarity",
  "cooperate",
  "no help to the aggressor",
  "no force",
  "no hostile alliance",
  "no third-party forces",
  "settle peacefully",
  "report",
  "respect status",
  "defend itself",
  "consider help",
  "neutrality",
  "facilities",
  "sanctions",
] as const;

const act = z.strictObject({
  id: id.describe("Its name within the provision."),
  says: text.describe("The act in words; `{victim}` and `{obligor}` stand for the states."),
  is: condition.describe("When it has been done."),
});

export const duty = z.strictObject({
  id: id.describe("Its name within the provision."),
  kind: z.enum(DUTIES).describe("What kind of duty it is."),
  modality: z.enum(["shall", "may", "should"]).describe("Whether it is owed, allowed or urged."),
  says: text.describe("What is owed, after `shall`; `{victim}` and `{obligor}` stand for the states."),
  discretion: text.optional().describe("What the text leaves to the obligor."),
  force: flag.optional().describe("`true` when armed force is among the means; left out, it is not."),
  forms: texts.optional().describe("Forms of help that the text names."),
});

const gate = z.strictObject({
  id: id.describe("Its name within the provision."),
  who: party.describe("Whose performance it limits."),
  says: text.describe("What has to be done first."),
  is: condition.describe("When it has been done."),
  sources: sources.describe("What this rests on."),
});

export const reservation = z.strictObject({
  id: id.describe("Its name within the provision."),
  party: party.describe("Whose reservation or understanding it is."),
  kind: z.enum(["reservation", "understanding", "declaration"]).describe("What the party called it."),
  says: text.describe("What it says, in words of our own."),
  on: date.optional().describe("When it was made."),
  requires: condition.optional().describe("What has to hold besides, for that party to be bound."),
  excludes: condition.optional().describe("What that party is not bound by."),
  question: z
    .strictObject({
      question: questionId.describe("The question on which its effect turns."),
      holds: z.array(id).min(1).describe("The positions on it under which it has effect."),
    })
    .optional()
    .describe("Where readings differ on its effect."),
  sources: sources.describe("What this rests on."),
});

export const provision = z.strictObject({
  article: text.describe("The article or clause, as a lawyer cites it."),
  topic: text.describe("The row of a comparison in which it stands."),
  says: text.describe("What it says, in words of our own."),
  text: z
    .enum(["read", "summarised", "unpublished", "untranslatable", "from memory"])
    .describe("How the text is known."),
  from,
  until,
  binds: binds.describe("Who is bound."),
  toward: z
    .union([z.enum(["the victim", "a belligerent"]), z.array(actor).min(1)])
    .optional()
    .describe(
      "To whom it is owed: left out, to the victim; a list names those alone; `a belligerent` also the one who began.",
    ),
  occasion: condition.optional().describe("What has to happen: the casus foederis."),
  breach: condition
    .optional()
    .describe("Of a duty to refrain that an occasion calls up: the conduct that breaks it."),
  reservations: z.array(reservation).optional().describe("What changes it for one party."),
  activation: z.array(act).optional().describe("Acts that have to be done before anything is owed."),
  duties: z.array(duty).optional().describe("What is owed."),
  gates: z.array(gate).optional().describe("What limits performance, never whether the duty exists."),
  follows: texts.optional().describe("What has to be done afterwards."),
  "ends-when": text.optional().describe("When the duty ends."),
  languages: z
    .record(z.string().regex(/^[a-z]{2,3}$/), text)
    .optional()
    .describe("The words of the trigger by language, where the authentic texts differ."),
  sources: sources.describe("What this rests on."),
});
