import { z } from "zod";
import { status } from "../finding-form.ts";

/** Why a point is open. */
const openness = z.enum(["unknown", "disputed", "read differently"]);

export const pointKind = z.enum(["fact", "reading", "matter", "date"]);

/** What an answer does: it settles the finding one way, leaves more or fewer ways to it, or moves nothing. */
const move = z.enum(["yes", "no", "toward yes", "toward no", "none"]);

export const pointAnswer = z.strictObject({
  says: z.string(),
  status: status.describe("what the finding would be with this answer"),
  alsoContested: z.boolean(),
  ifDone: status.optional().describe("where acts are missing: what it would be once they are done"),
  share: z
    .number()
    .describe("of the ways that this answer leaves, the share in which the finding comes out yes"),
  move,
});

/** An open point. `findOut` tells facts of the world, which an inquiry can settle, from readings, which are argued. */
export const point = z.strictObject({
  asks: z.string(),
  kind: pointKind,
  findOut: z.boolean().describe("false for a reading of the law: nobody can find it out"),
  open: openness,
  importance: z
    .number()
    .describe("largest less smallest share over the answers: 0 moves nothing, 1 decides alone"),
  answers: z.array(pointAnswer),
});
export type Point = z.infer<typeof point>;

/** How answers are counted, wherever importance is shown. */
export const COUNTING =
  "Importance counts answers equally: every way in which the open points can come out together counts once, since nothing makes one likelier than another. It is no probability.";
