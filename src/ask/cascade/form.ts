import { z } from "zod";
import { assessInput } from "../assess-form.ts";
import { proofNode, receipt, status, verdict } from "../finding-form.ts";

const { incident, lawDate, assume, territory, threshold, doctrine, instrument } = assessInput.shape;

export const cascadeInput = z.strictObject({
  incident,
  performance: z
    .enum(["nobody", "the obliged", "all"])
    .default("the obliged")
    .describe("who does what the findings say"),
  open: z
    .enum(["unmet", "met"])
    .default("unmet")
    .describe("whether what is contested or not known counts as met"),
  adopt: z
    .array(z.string())
    .default([])
    .describe("a clause as if others had adopted it: instrument/provision=STATE,STATE,..."),
  doctrine,
  lawDate,
  assume,
  territory,
  threshold,
  instrument,
});

const label = z.enum([
  "obligation",
  "permission",
  "pledge",
  "breach",
  "open",
  "not raised",
  "dormant",
  "nothing",
]);

const move = z.strictObject({
  id: z.string().describe("the event that the move is"),
  mover: z.string(),
  helps: z.string(),
  against: z.string(),
  follows: z.string().describe("the finding that it performs"),
  says: z.string(),
});

const step = z.strictObject({
  id: z.string().describe("the finding"),
  label,
  performed: z.boolean(),
  status,
  obligors: z.array(z.string()),
  beneficiary: z.string(),
  event: z.string(),
  instrument: z.string(),
  article: z.string(),
  dutyKind: z.string(),
  sentence: z.string(),
  lawful: verdict.optional().describe("whether general law lets force be used in it"),
  proof: proofNode,
});

const round = z.strictObject({
  number: z.number(),
  moves: z.array(move).describe("the moves of the round before, which are events now"),
  steps: z.array(step),
});

const conflict = z.strictObject({
  obligor: z.string(),
  round: z.number(),
  kind: z.enum(["help to both sides", "help against a duty to refrain"]),
  first: z.string().describe("the finding"),
  second: z.string().describe("the finding"),
  says: z.string(),
  prevails: z.enum(["first", "second", "open"]),
  ground: z.string(),
});

export const cascadeOutput = z
  .strictObject({
    receipt,
    incident: z.string(),
    title: z.string(),
    performance: z.string(),
    open: z.string(),
    assumptions: z.array(z.string()),
    names: z.record(z.string(), z.string()),
    rounds: z.array(round),
    sides: z.array(z.strictObject({ of: z.string(), states: z.array(z.string()) })),
    conflicts: z.array(conflict),
  })
  .meta({ id: "Cascade" });
export type CascadeOutput = z.infer<typeof cascadeOutput>;
export type CascadeRound = CascadeOutput["rounds"][number];
export type StepForm = CascadeRound["steps"][number];
