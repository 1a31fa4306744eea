import { z } from "zod";
import { condition } from "./condition.ts";
import { binds } from "./instrument-parts.ts";
import { flag, from, id, party, sources, text, texts, until } from "./parts.ts";

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
  occasion: condition.optional().describe("What has to happen: the casus foederis."),
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
