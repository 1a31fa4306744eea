import { z } from "zod";
import { receipt, sourceLine, verdict } from "./finding-form.ts";

export const instrumentsInput = z.strictObject({
  id: z.array(z.string()).default([]).describe("instruments to show whole (default: list all)"),
  party: z.string().optional().describe("only those of this state"),
  on: z.iso.date().optional().describe("status on this day (default: the day of the corpus)"),
});

const eventForm = z.strictObject({
  id: z.string(),
  party: z.string(),
  kind: z.string(),
  on: z.string().optional(),
  found: z.boolean(),
  disputed: z.boolean(),
  effect: z.string(),
  organ: z.string().optional(),
  note: z.string().optional(),
  versions: z.array(z.strictObject({ says: z.string(), sources: z.array(sourceLine) })),
  sources: z.array(sourceLine),
});

export const provisionForm = z.strictObject({
  id: z.string(),
  article: z.string(),
  topic: z.string(),
  says: z.string(),
  text: z.string(),
  reading: z.array(z.string()).describe("the coded rule in plain words"),
  sources: z.array(sourceLine),
});

export const instrumentForm = z.strictObject({
  id: z.string(),
  title: z.string(),
  short: z.string(),
  kind: z.string(),
  quality: z.string(),
  signed: z.string().optional(),
  parties: z.array(
    z.strictObject({
      state: z.string(),
      name: z.string(),
      inForce: verdict,
      says: z.string(),
      atHome: z.string().describe("what was done at home, apart from the effect between the parties"),
      settles: z.array(z.string()).describe("what would settle an unknown"),
    }),
  ),
  provisions: z.array(provisionForm),
  life: z.array(eventForm),
  matters: z.array(
    z.strictObject({
      id: z.string(),
      asks: z.string(),
      says: z.string(),
      value: z.string(),
      sources: z.array(sourceLine),
    }),
  ),
  silences: z.array(
    z.strictObject({
      topic: z.string(),
      state: z.string(),
      note: z.string().optional(),
      sources: z.array(sourceLine),
    }),
  ),
  relations: z.array(z.strictObject({ kind: z.string(), to: z.string(), note: z.string().optional() })),
  disputes: z.array(
    z.strictObject({
      about: z.string(),
      says: z.array(z.strictObject({ says: z.string(), sources: z.array(sourceLine) })),
      effect: z.string().optional(),
    }),
  ),
  notes: z.array(z.string()),
  sources: z.array(sourceLine),
});
export type InstrumentForm = z.infer<typeof instrumentForm>;

export const instrumentsOutput = z
  .strictObject({
    receipt,
    on: z.string(),
    list: z.array(
      z.strictObject({
        id: z.string(),
        short: z.string(),
        title: z.string(),
        kind: z.string(),
        quality: z.string(),
        signed: z.string().optional(),
        parties: z.array(z.string()),
        inForce: verdict,
      }),
    ),
    whole: z.array(instrumentForm),
  })
  .meta({ id: "Instruments" });
export type InstrumentsOutput = z.infer<typeof instrumentsOutput>;
