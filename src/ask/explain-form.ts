import { z } from "zod";
import { assessInput } from "./assess-form.ts";
import { cell, proofNode, receipt } from "./finding-form.ts";

export const explainInput = assessInput.extend({
  finding: z.string().describe("the finding, by the id that assess gives"),
  doctrine: z.array(z.string()).default([]).describe("one doctrine (default: all of standing)"),
  narrator: z.string().optional().describe("one narrator's account, or 'agreed' (default: all accounts)"),
});

export const explainOutput = z
  .strictObject({ receipt, finding: z.string(), cell, sentence: z.string(), proof: proofNode })
  .meta({ id: "Explanation" });
export type ExplainOutput = z.infer<typeof explainOutput>;
