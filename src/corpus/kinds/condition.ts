import { z } from "zod";
import { roles } from "./parts.ts";

/** A condition as a document writes it. */
export type ConditionDocument = string | ConditionMap;

export interface ConditionMap {
  readonly all?: readonly ConditionDocument[] | undefined;
  readonly any?: readonly ConditionDocument[] | undefined;
  readonly not?: ConditionDocument | undefined;
  readonly unless?: ConditionDocument | readonly ConditionDocument[] | undefined;
}

/** A leaf. Its patterns come from the vocabulary when the JSON Schema is written. */
export const sentence = z
  .string()
  .meta({ id: "Sentence", description: "One sentence of the vocabulary." })
  .register(roles, { role: "sentence" });

const map: z.ZodType<ConditionMap> = z.strictObject({
  get all() {
    return z.array(condition).min(1).optional().describe("Every one of these holds.");
  },
  get any() {
    return z.array(condition).min(1).optional().describe("At least one of these holds.");
  },
  get not() {
    return condition.optional().describe("This does not hold.");
  },
  get unless() {
    const several = z.array(condition).min(1);
    return z
      .union([condition, several])
      .optional()
      .describe("Exceptions: if one holds, the rule beside it does not.");
  },
});

export const condition: z.ZodType<ConditionDocument> = z
  .union([sentence, map])
  .meta({
    id: "Condition",
    description: "A sentence, or a map with one of all, any, not, and exceptions under unless.",
  })
  .register(roles, { role: "condition" });
