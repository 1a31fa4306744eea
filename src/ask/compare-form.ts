import { z } from "zod";
import { findingKind, receipt, sourceLine, status } from "./finding-form.ts";

export const compareInput = z.strictObject({
  instruments: z
    .array(z.string())
    .default([])
    .describe("two or three instruments; the last is measured against the one before it"),
  incident: z.string().optional().describe("with before and after: the incident whose findings are compared"),
  before: z.iso.date().optional().describe("law as at this day"),
  after: z.iso.date().optional().describe("and as at this later day"),
});

export const change = z.enum(["stronger", "weaker", "new", "new condition", "dropped", "same", "unknown"]);

const clauseCell = z.strictObject({
  instrument: z.string(),
  says: z.string(),
  state: z.enum(["stated", "not stated", "not reported", "not re-read", "no such clause", "unpublished"]),
  article: z.string().optional(),
  sources: z.array(sourceLine),
});

export const compareOutput = z
  .strictObject({
    receipt,
    columns: z.array(
      z.strictObject({
        id: z.string(),
        short: z.string(),
        kind: z.string(),
        signed: z.string().optional(),
        quality: z.string(),
      }),
    ),
    rows: z.array(
      z.strictObject({
        topic: z.string(),
        title: z.string(),
        cells: z.array(clauseCell),
        change,
        reason: z.string(),
      }),
    ),
    tally: z.record(z.string(), z.number()),
    depth: z.array(
      z.strictObject({
        instrument: z.string(),
        low: z.number().describe("features that the text surely has"),
        high: z.number().describe("features that it has or may have"),
        of: z.number(),
        features: z.array(z.strictObject({ name: z.string(), has: z.enum(["yes", "no", "unknown"]) })),
      }),
    ),
    types: z.array(
      z.strictObject({
        instrument: z.string(),
        types: z
          .array(z.strictObject({ name: z.string(), has: z.enum(["yes", "no", "unknown"]) }))
          .describe("the kinds of promise by which ATOP types alliances"),
      }),
    ),
    findings: z.array(
      z.strictObject({
        finding: z.string(),
        kind: findingKind,
        sentence: z.string(),
        before: status,
        after: status,
        changed: z.boolean(),
        because: z.array(z.string()).describe("the first steps of the proof that differ"),
        turnsOnBefore: z.array(z.string()),
        turnsOnAfter: z.array(z.string()),
      }),
    ),
    summary: z.string(),
  })
  .meta({ id: "Comparison" });
export type CompareOutput = z.infer<typeof compareOutput>;
