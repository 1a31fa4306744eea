import { z } from "zod";
import { receipt } from "../finding-form.ts";

export const defenceInput = z.strictObject({
  instrument: z.string().describe("the instrument to hold against the criteria"),
  on: z.iso.date().optional().describe("its wording of this day (default: the day of the corpus)"),
  reference: z
    .array(z.string())
    .default([])
    .describe("an instrument to compare with, ID or ID@DAY (default: the usual references)"),
});

const met = z.strictObject({
  verdict: z.enum(["yes", "no", "contested", "unknown"]),
  why: z.string(),
  article: z.string().optional(),
});

const column = z.strictObject({ id: z.string(), short: z.string(), on: z.string(), quality: z.string() });

export const defenceOutput = z
  .strictObject({
    receipt,
    subject: column,
    references: z.array(column),
    criteria: z.array(
      z.strictObject({ id: z.string(), asks: z.string(), subject: met, references: z.array(met) }),
    ),
    against: z.array(
      z.strictObject({
        reference: z.string(),
        alike: z.number(),
        less: z.array(z.string()).describe("criteria that the reference meets and the instrument does not"),
        more: z.array(z.string()).describe("criteria that the instrument meets and the reference does not"),
        open: z.array(z.string()).describe("criteria on which one of the two is not known or contested"),
        says: z.string(),
      }),
    ),
    summary: z.string(),
  })
  .meta({ id: "DefenceTest" });
export type DefenceOutput = z.infer<typeof defenceOutput>;
