import { z } from "zod";
import { sourceLine } from "../finding-form.ts";

/** A step of a proof in which two answers part. */
const step = z.strictObject({
  number: z.string(),
  verdict: z.string(),
  says: z.string(),
  basis: z.string(),
  sources: z.array(sourceLine.pick({ key: true, at: true })),
});

const side = z.strictObject({
  finding: z.string(),
  kind: z.string(),
  status: z.string(),
  alsoContested: z.boolean(),
  ifDone: z.string().optional(),
  sentence: z.string(),
});

/** What became of a finding between two answers, and the first step of its proof that differs. */
export const findingChange = z.strictObject({
  what: z
    .enum(["appeared", "went", "status", "sentence", "proof"])
    .describe("it is new, is gone, has another status, says something else, or rests on something else"),
  basis: z.string(),
  obligors: z.array(z.string()),
  before: side.optional(),
  after: side.optional(),
  first: z
    .strictObject({ id: z.string(), before: step.optional(), after: step.optional() })
    .optional()
    .describe("the first step of the proof that differs, depth first in the order of the proof"),
});
export type FindingChange = z.infer<typeof findingChange>;
