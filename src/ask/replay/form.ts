import { z } from "zod";
import { receipt } from "../finding-form.ts";
import { savedInput } from "../saved/saved.ts";

export const replayInput = z.strictObject({
  receipt: savedInput.describe("a saved answer, or the receipt in it"),
});

/** How a receipt that was asked again came out. */
export const outcome = z.enum(["same", "other", "refused"]);

/** What differs between the day of the receipt and now. */
export const changed = z.strictObject({
  what: z.enum(["version", "code", "corpus"]),
  was: z.string(),
  now: z.string(),
});

/** A fault as an answer tells it. */
export const told = z.strictObject({ code: z.string(), what: z.string(), mend: z.string() });

export const replayOutput = z
  .strictObject({
    file: z.string(),
    question: z.string(),
    outcome: outcome.describe("the same bytes, another answer, or it cannot be asked any more"),
    says: z.string(),
    changed: z.array(changed),
    differences: z
      .array(z.strictObject({ at: z.string(), was: z.string().optional(), now: z.string().optional() }))
      .describe("the first places where the saved answer differs; none where only the receipt was given"),
    refused: z.array(told).describe("why it cannot be asked any more"),
    was: receipt.omit({ input: true }),
    now: receipt.omit({ input: true }).optional(),
  })
  .meta({ id: "Replay" });
export type ReplayOutput = z.infer<typeof replayOutput>;
