import { z } from "zod";

/** What a text stands for beyond its form; checks find these wherever a schema uses them. */
export type Role =
  | "id"
  | "actor"
  | "party"
  | "source"
  | "date"
  | "day"
  | "place"
  | "instrument"
  | "question"
  | "sentence"
  | "condition";

/** The roles of schemas. Apart from zod's own notes, so that they stay out of the JSON Schema. */
export const roles = z.registry<{ readonly role: Role }>();

const ID = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/;

export const id = z
  .string()
  .regex(ID)
  .meta({ id: "Id", description: "Lower-case words joined by hyphens." })
  .register(roles, { role: "id" });
export const text = z.string().min(1);
export const texts = z.array(text);
export const flag = z.boolean();

export const ACTOR = "[A-Z][A-Z0-9-]*[A-Z0-9]";

export const actor = z
  .string()
  .meta({
    id: "Actor",
    description: "A state by its ISO alpha-3 code, or an organisation by its id in capitals.",
  })
  .register(roles, { role: "actor" });

export const party = z
  .string()
  .meta({ id: "Party", description: "An actor, or `all` for every party alike." })
  .register(roles, { role: "party" });

export const place = z.string().register(roles, { role: "place" });
export const instrumentId = z.string().register(roles, { role: "instrument" });
export const questionId = z.string().register(roles, { role: "question" });

const source = z
  .string()
  .meta({
    id: "Source",
    description: "A key of the sources, and after a comma the place in it: `nica, para 195`.",
  })
  .register(roles, { role: "source" });

/** What a statement rests on; at least one. */
export const sources = z.array(source).min(1);

export const date = z
  .union([z.string(), z.int()])
  .meta({
    id: "Date",
    description: "`2025-07-22`, `2025-07`, `2011`, `A to B` for a span, or `unknown`.",
  })
  .register(roles, { role: "date" });

export const day = z
  .string()
  .meta({ id: "Day", description: "A day, `2025-07-22`." })
  .register(roles, { role: "day" });

export const from = date.optional().describe("From when; left out, since ever.");
export const until = date
  .optional()
  .describe("Until when; the day of change is the next version's. Left out, for good.");

export const version = z.strictObject({
  says: text.describe("The account."),
  sources: sources.describe("Who gives it."),
});
