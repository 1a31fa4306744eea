import { z } from "zod";
import { assessInput } from "../assess-form.ts";
import { findingKind, receipt, sourceLine, status, verdict } from "../finding-form.ts";

export const procedureInput = assessInput.extend({
  finding: z
    .string()
    .optional()
    .describe(
      "one finding, by the id that assess gives (default: all duties that are engaged, dormant or open)",
    ),
});

/** The stages from event to help, in their order. */
export const STAGES = [
  "declaration",
  "request",
  "consultation",
  "decision",
  "other act",
  "authorisation",
  "performance",
  "report",
] as const;
const stageName = z.enum(STAGES);
export type StageName = (typeof STAGES)[number];

const state = z.enum(["done", "missing", "unknown", "contested"]);

/** Why an act stands on the path. */
const role = z.enum(["occasion", "condition", "limit", "general law", "duty", "consequence"]);

const rule = z.strictObject({
  role: role.describe(
    "part of the occasion, a condition of the duty, a limit on performance, what general law asks of force, the duty itself, what follows it",
  ),
  basis: z.string(),
  reading: z.string().optional().describe("the reading of the law on which alone the act is asked for"),
  oneOf: z.boolean().describe("whether another act would do as well"),
  sources: z.array(sourceLine),
});

const step = z.strictObject({
  says: z.string(),
  who: z.string(),
  state,
  known: z.string().describe("the fact or the record from which the state is told"),
  under: z.array(rule),
});
export type StepForm = z.infer<typeof step>;
export type RuleForm = z.infer<typeof rule>;

const clause = z.strictObject({
  article: z.string(),
  says: z.string(),
  text: z.string(),
  sources: z.array(sourceLine),
});

const stage = z.strictObject({
  stage: stageName,
  steps: z.array(step),
  clauses: z.array(clause).describe("what the instrument says on it in words, without a condition"),
  silence: z
    .string()
    .optional()
    .describe("where nothing is coded: whether the text is silent or was not read"),
});
export type StageForm = z.infer<typeof stage>;

const obstacle = z.strictObject({
  instrument: z.string(),
  basis: z.string(),
  who: z.array(z.string()).describe("who is bound by it"),
  effect: z
    .enum(["must keep others' forces out", "must stay neutral", "must let pass", "not judged"])
    .describe("what it asks of them; not judged where it is coded in words only"),
  says: z.string(),
  inForce: verdict,
  sources: z.array(sourceLine),
});
export type ObstacleForm = z.infer<typeof obstacle>;

export const path = z
  .strictObject({
    finding: z.string(),
    basis: z.string(),
    kind: findingKind,
    status,
    alsoContested: z.boolean(),
    ifDone: status.optional(),
    sentence: z.string(),
    obligors: z.array(z.string()),
    beneficiary: z.string(),
    stages: z.array(stage),
    next: z.string().optional().describe("the first act on the path that is not done"),
    obstacles: z.strictObject({
      says: z.string(),
      sought: z.boolean().describe("false where the duty moves nothing that another could bar"),
      coded: z.array(obstacle),
      inWords: z
        .array(obstacle)
        .describe("provisions on third states and passage that are coded in words only"),
      notInForce: z.array(z.string()).describe("coded, and not in force on the day"),
    }),
  })
  .meta({ id: "Path" });
export type PathForm = z.infer<typeof path>;

export const procedureOutput = z
  .strictObject({
    receipt,
    incident: z.string(),
    title: z.string(),
    lawDate: z.string(),
    names: z.record(z.string(), z.string()),
    paths: z.array(path),
  })
  .meta({ id: "Procedure" });
export type ProcedureOutput = z.infer<typeof procedureOutput>;
