import { z } from "zod";
import { FINDINGS } from "../../corpus/index.ts";
import { proofNode, status } from "../finding-form.ts";

const file = z.strictObject({ path: z.string(), text: z.string() });

export const casebookInput = z.strictObject({
  folder: z
    .strictObject({ files: z.array(file) })
    .optional()
    .describe("a folder with map.yaml, incidents/ and expected/ (default: the casebook of this Casus)"),
  strict: z.boolean().default(false).describe("give the engine only what the casebook records"),
});

const tally = z.strictObject({
  rows: z.number(),
  points: z.number(),
  falseAlarms: z.number().describe("engaged where nothing was owed"),
});
export type Tally = z.infer<typeof tally>;

const tallies = z.record(z.string(), tally);

const miss = z.strictObject({
  case: z.string(),
  instrument: z.string(),
  article: z.string(),
  party: z.string(),
  beneficiary: z.string(),
  episodes: z.array(z.string()),
  confidence: z.string(),
  expected: z.enum(FINDINGS),
  because: z.string(),
  found: z.union([status, z.literal("no finding")]),
  points: z.number(),
  falseAlarm: z.boolean(),
  why: z.string().optional().describe("why the engine differs, as the case file explains it"),
  proof: proofNode.optional(),
});

export const casebookOutput = z
  .strictObject({
    corpus: z.string(),
    strict: z.boolean(),
    cases: z.number(),
    all: tally,
    byConfidence: tallies,
    byTrap: tallies,
    byEra: tallies,
    misses: z.array(miss).describe("every row that is not met exactly, with its proof"),
  })
  .meta({ id: "CasebookScore" });
export type CasebookOutput = z.infer<typeof casebookOutput>;
export type Miss = CasebookOutput["misses"][number];
