import { z } from "zod";
import { condition } from "./condition.ts";
import {
  actor,
  date,
  flag,
  from,
  id,
  instrumentId,
  party,
  questionId,
  sources,
  text,
  texts,
  until,
  version,
} from "./parts.ts";

const argued = z.strictObject({
  question: questionId.describe("The question on which its character turns."),
  binding: z.array(id).min(1).describe("The positions on it under which the instrument binds."),
});

export const force = z.strictObject({
  party: party.describe("Whom it binds."),
  is: z
    .union([z.enum(["binding", "political"]), argued])
    .describe("Whether it binds in law; a map when that is argued."),
  indicators: texts.optional().describe("What speaks for it: form, terms, powers, registration, conduct."),
  sources: sources.describe("What this rests on."),
});

export const LIFE = [
  "signed",
  "initialled",
  "approved",
  "ratified",
  "acceded",
  "succeeded",
  "notified",
  "in force",
  "provisionally applied",
  "reserved",
  "extended",
  "not extended",
  "suspended",
  "resumed",
  "froze participation",
  "gave notice",
  "denounced",
  "withdrew",
  "terminated",
  "expired",
  "recommended",
  "published",
  "registered",
  "made",
] as const;

export const lifeEvent = z.strictObject({
  id: id.describe("Its name within the instrument."),
  party: party.describe("Whose act it is."),
  event: z.enum(LIFE).describe("What was done."),
  on: date.optional().describe("When; left out or `unknown`, nobody knows."),
  found: flag.optional().describe("`false` when no such act was found; left out, it was."),
  disputed: flag.optional().describe("`true` when its having happened, or its validity, is disputed."),
  question: z
    .strictObject({
      question: questionId.describe("The question on which its effect turns."),
      holds: z.array(id).min(1).describe("The positions on it under which the act has its effect."),
    })
    .optional()
    .describe("Where readings differ on its effect: validity, lapse, continuity."),
  effect: z
    .enum(["international", "domestic", "both", "political"])
    .optional()
    .describe("Where it has effect; left out, between the parties (international)."),
  organ: text.optional().describe("The organ that acted."),
  note: text.optional().describe("What else a reader should know."),
  versions: z.array(version).optional().describe("Accounts of the act that differ."),
  sources: sources.describe("What this rests on."),
});

export const matter = z.strictObject({
  says: text.describe("The matter as a statement that may hold."),
  asks: text.optional().describe("The question in a few words."),
  value: z.enum(["yes", "no", "unknown", "disputed"]).describe("Whether it holds."),
  sources: sources.describe("What this rests on."),
});

const basis = sources.describe("What this rests on.");

export const entry = z.union([
  z.strictObject({ on: date.describe("The day."), sources: basis }),
  z.strictObject({ when: condition.describe("On what it turns."), sources: basis }),
  z.strictObject({ not: text.describe("Why it does not enter into force in law."), sources: basis }),
]);

const duration = z.string().regex(/^[1-9]\d* (?:year|month|day)s?$/);

export const running = z.strictObject({
  lasts: duration.optional().describe("How long from entry into force: `5 years`; left out, without limit."),
  renews: duration.optional().describe("By how much it then renews itself each time; left out, it runs out."),
  notice: duration.optional().describe("How long before the end notice stops the renewal."),
  exit: duration.optional().describe("After how long notice ends it at any time."),
  sources: basis,
});

export const term = z.strictObject({
  name: id.optional().describe("The name used in `term ... is met`; left out, the id."),
  article: text.describe("The article that defines it."),
  is: condition.describe("What it means."),
  from,
  until,
  sources: sources.describe("What this rests on."),
});

export const silence = z.strictObject({
  topic: text.describe("The topic on which the text says nothing that is known."),
  state: z
    .enum(["not stated", "not reported", "not re-read", "no such clause"])
    .describe("In which way it is silent."),
  note: text.optional().describe("What else a reader should know."),
  sources: sources.describe("What this rests on."),
});

export const RELATIONS = [
  "implements",
  "amends",
  "supersedes",
  "superseded by",
  "reaffirms",
  "confirmed by",
  "subordinate to",
  "continues",
  "follows",
  "refers to",
] as const;

export const relation = z.strictObject({
  kind: z.enum(RELATIONS).describe("How it relates."),
  to: instrumentId.describe("The other instrument."),
  note: text.optional().describe("What else a reader should know."),
});

export const dispute = z.strictObject({
  about: text.describe("What is disputed."),
  says: z.array(version).min(2).describe("The accounts, side by side."),
  effect: text.optional().describe("What that leaves open."),
});

export const binds = z.union([
  z.enum(["every party", "every other party", "the victim", "any state", "the attacker"]),
  z.array(actor).min(1),
]);
