import { z } from "zod";
import { assessInput } from "../assess-form.ts";
import { findingKind, receipt, status } from "../finding-form.ts";
import { point, pointAnswer } from "../points/form.ts";

export const askNextInput = assessInput;

/** What a point means for one finding. */
const touched = z.strictObject({
  finding: z.string(),
  basis: z.string(),
  obligors: z.array(z.string()),
  kind: findingKind,
  status,
  alsoContested: z.boolean(),
  ifDone: status.optional(),
  importance: z.number(),
  answers: z.array(pointAnswer),
});

export const askNextOutput = z
  .strictObject({
    receipt,
    incident: z.string(),
    title: z.string(),
    lawDate: z.string(),
    counting: z.string(),
    names: z.record(z.string(), z.string()),
    open: z.int().describe("findings that are open; those alike in everything but the state count once"),
    unweighed: z.array(z.string()).describe("open findings that are too large to be weighed"),
    points: z
      .array(
        point.omit({ answers: true }).extend({
          importance: z.number().describe("mean of its importance over all open findings"),
          touches: z.int().describe("how many open findings turn on it"),
          findings: z.array(touched),
        }),
      )
      .describe("the open points, the one that moves most first"),
    acts: z
      .array(z.strictObject({ says: z.string(), findings: z.array(z.string()) }))
      .describe("acts that findings wait for: to be done, and not to be found out"),
  })
  .meta({ id: "AskNext" });
export type AskNextOutput = z.infer<typeof askNextOutput>;
