import { z } from "zod";
import { findingChange } from "../diff/change-form.ts";
import { changed, outcome, told } from "../replay/form.ts";
import { savedInput } from "../saved/saved.ts";

export const watchInput = z.strictObject({
  saved: z.array(savedInput).min(1).describe("answers of assess or cover, saved whole with --json"),
});

const watched = z.strictObject({
  file: z.string(),
  title: z.string(),
  question: z.string(),
  holds: z.boolean().describe("whether every sentence of the saved answer still holds"),
  outcome,
  says: z.string(),
  changed: z.array(changed).describe("what is not what it was: version, code, corpus"),
  sentences: z.int(),
  fallen: z.array(findingChange).describe("sentences that no longer hold, and why"),
  shifted: z.array(findingChange).describe("sentences that hold, and rest on something else now"),
  appeared: z.array(findingChange).describe("findings that were not there"),
  elsewhere: z.array(z.string()).describe("other parts of the answer that are not what they were"),
  refused: z.array(told).describe("why it cannot be asked any more"),
  names: z.record(z.string(), z.string()),
});
export type Watched = z.infer<typeof watched>;

export const watchOutput = z
  .strictObject({ holds: z.boolean(), watched: z.array(watched) })
  .meta({ id: "Watch" });
export type WatchOutput = z.infer<typeof watchOutput>;
