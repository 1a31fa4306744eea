import { z } from "zod";
import { finding, receipt, sourceLine } from "./finding-form.ts";

/** An incident by id, or as YAML text with the name of its file. */
export const incidentInput = z.union([
  z.strictObject({ id: z.string() }),
  z.strictObject({ file: z.string().optional(), text: z.string() }),
]);

export const assessInput = z.strictObject({
  incident: incidentInput.describe("an incident: its id in the corpus, or a YAML file"),
  doctrine: z.array(z.string()).default([]).describe("doctrines to read under (default: all of standing)"),
  lawDate: z.iso.date().optional().describe("law as at this day (default: the day of the incident)"),
  assume: z.array(z.string()).default([]).describe("a sentence to assume true, or after 'not ' false"),
  territory: z
    .enum(["recognised", "administered", "claimed"])
    .default("recognised")
    .describe("whose territory"),
  threshold: z
    .enum(["established", "corroborated", "claimed"])
    .default("corroborated")
    .describe("grade from which a fact counts as settled"),
  instrument: z.array(z.string()).default([]).describe("only these instruments"),
});

export const factForm = z.strictObject({
  id: z.string(),
  says: z.string(),
  state: z.enum(["agreed", "disputed", "unknown", "stipulated"]),
  value: z.enum(["yes", "no", "unknown"]),
  grade: z.string(),
  accounts: z.array(
    z.strictObject({
      who: z.string(),
      says: z.enum(["yes", "no"]),
      gist: z.string(),
      sources: z.array(sourceLine),
    }),
  ),
  note: z.string().optional(),
  sources: z.array(sourceLine),
});

export const assessOutput = z
  .strictObject({
    receipt,
    incident: z.string(),
    title: z.string(),
    summary: z.string(),
    hypothetical: z.boolean(),
    factDate: z.string(),
    lawDate: z.string(),
    knownTo: z.string().optional(),
    victim: z.string(),
    attackers: z.array(z.string()),
    names: z.record(z.string(), z.string()).describe("names of the actors by id"),
    doctrines: z.array(
      z.strictObject({ id: z.string(), title: z.string(), says: z.string(), standing: z.string() }),
    ),
    facts: z.array(factForm),
    assumptions: z
      .array(z.string())
      .describe("what the findings assume: closed records, thresholds, stipulations"),
    findings: z.array(finding),
  })
  .meta({ id: "Assessment" });
export type AssessOutput = z.infer<typeof assessOutput>;
