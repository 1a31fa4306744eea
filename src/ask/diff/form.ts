import { z } from "zod";
import { savedInput } from "../saved/saved.ts";
import { findingChange } from "./change-form.ts";

const side = z.union([z.strictObject({ id: z.string() }), savedInput]);
export type DiffSide = z.output<typeof side>;

export const diffInput = z.strictObject({
  before: side.describe(
    "an answer of assess or cover that was saved, a receipt, the input of an assessment as JSON, or an incident",
  ),
  after: side.describe("the same, to be held against it"),
});

const answered = z.strictObject({
  from: z.string(),
  title: z.string(),
  question: z.string(),
  saved: z.boolean().describe("false where it was answered just now, from the present corpus"),
  casus: z.string(),
  corpus: z.string(),
  corpusDigest: z.string(),
});

export const diffOutput = z
  .strictObject({
    before: answered,
    after: answered,
    asked: z
      .array(z.strictObject({ at: z.string(), was: z.string().optional(), now: z.string().optional() }))
      .describe("what was asked differently"),
    names: z.record(z.string(), z.string()),
    changes: z.array(findingChange),
    same: z.int().describe("findings that are the same in every step, each state's counted"),
  })
  .meta({ id: "Difference" });
export type DiffOutput = z.infer<typeof diffOutput>;
