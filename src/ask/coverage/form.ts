import { z } from "zod";
import { receipt } from "../finding-form.ts";

export const coverageInput = z.strictObject({
  instrument: z.array(z.string()).default([]).describe("only these instruments"),
});

const sentence = z.strictObject({
  id: z.string().describe("the path of the condition"),
  says: z.string(),
  yes: z.number().describe("findings in which it held"),
  no: z.number().describe("findings in which it did not"),
  open: z.number().describe("findings in which it was open"),
});

export const coverageOutput = z
  .strictObject({
    receipt,
    incidents: z.number(),
    sentences: z.number(),
    exercised: z.number().describe("sentences that came out both yes and no in some case"),
    provisions: z.array(
      z.strictObject({
        instrument: z.string(),
        provision: z.string(),
        article: z.string(),
        untested: z.boolean().describe("whether no case ever reached it"),
        lacking: z.array(sentence).describe("sentences that never held, or never failed"),
      }),
    ),
  })
  .meta({ id: "RuleCoverage" });
export type CoverageOutput = z.infer<typeof coverageOutput>;
