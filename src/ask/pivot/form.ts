import { z } from "zod";
import { assessInput } from "../assess-form.ts";
import { findingKind, receipt, sourceLine, status, turn } from "../finding-form.ts";
import { point } from "../points/form.ts";

export const pivotInput = assessInput.extend({
  finding: z
    .string()
    .optional()
    .describe("one finding, by the id that assess gives (default: all that are open)"),
  narrator: z.string().optional().describe("one narrator's account, or 'agreed' (default: all accounts)"),
  size: z.int().min(1).max(7).default(3).describe("the most answers in a set that settles"),
});

const flip = z.strictObject({
  says: z.string().describe("the change, in words"),
  now: z.string().describe("how it stands"),
  known: z.string().describe("how that is known: a grade, or a record taken as complete"),
  status: status.describe("what the finding would be"),
  sources: z.array(sourceLine),
});

/** What a finding turns on: three questions kept apart, and what would turn it although it is settled. */
export const pivotForm = z
  .strictObject({
    finding: z.string(),
    basis: z.string(),
    obligors: z.array(z.string()),
    beneficiary: z.string(),
    kind: findingKind,
    status,
    alsoContested: z.boolean(),
    ifDone: status.optional(),
    exact: z.boolean(),
    sentence: z.string(),
    missing: z.array(z.string()),
    canSettle: z
      .strictObject({
        sets: z.array(turn),
        upTo: z.int().describe("the most answers in a set that was looked for"),
        complete: z.boolean().describe("false when the search was cut short: more sets may exist"),
      })
      .describe("which few answers together can settle it, smallest first"),
    always: z
      .array(point.pick({ asks: true, kind: true, findOut: true, open: true }))
      .describe("the points on which it depends; answers to all of them settle it"),
    askNext: z
      .strictObject({ points: z.array(point), weighed: z.boolean().describe("false past the limits") })
      .describe("what to ask next: the points by how far an answer moves this finding"),
    flips: z.array(flip).describe("settled facts whose change alone would turn it, the least firm first"),
  })
  .meta({ id: "Pivot" });

export const pivotOutput = z
  .strictObject({
    receipt,
    incident: z.string(),
    title: z.string(),
    lawDate: z.string(),
    doctrine: z.string(),
    narrator: z.string(),
    counting: z.string(),
    names: z.record(z.string(), z.string()),
    pivots: z.array(pivotForm),
  })
  .meta({ id: "Pivots" });
export type PivotOutput = z.infer<typeof pivotOutput>;
export type PivotForm = z.infer<typeof pivotForm>;
