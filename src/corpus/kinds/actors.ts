import { z } from "zod";
import { checkDates } from "../check/dates.ts";
import { given, interval, references } from "../to-law/values.ts";
import { kind } from "./kind.ts";
import { ACTOR, actor, from, sources, text, until } from "./parts.ts";

const entry = z.strictObject({
  kind: z.enum(["state", "organisation", "authority", "group"]).describe("What it is."),
  name: text.describe("The English name."),
  names: z
    .record(z.string().regex(/^[a-z]{2,3}$/), text)
    .optional()
    .describe("Names by language tag: az, tr, ru."),
  from,
  until,
  predecessors: z.array(actor).optional().describe("Those whose place it took."),
  cow: z.int().optional().describe("Its code in the Correlates of War."),
  gw: z.int().optional().describe("Its code by Gleditsch and Ward."),
  sources: sources.describe("What this rests on."),
});

export const actors = z.strictObject({
  actors: z
    .record(z.string().regex(new RegExp(`^${ACTOR}$`)), entry)
    .describe("Actors by id: ISO alpha-3, or capitals."),
});

export const actorsKind = kind({
  name: "actors",
  head: "actors",
  shelf: "actors",
  collection: true,
  says: "States, organisations, authorities and groups.",
  schema: actors,
  checks: [checkDates],
  toLaw: (doc) =>
    Object.entries(doc.actors).map(
      ([id, each]) =>
        [
          id,
          {
            id,
            kind: each.kind,
            name: each.name,
            names: each.names ?? {},
            exists: interval(each),
            predecessors: each.predecessors ?? [],
            codes: given({ cow: each.cow, gw: each.gw }),
            sources: references(each.sources),
          },
        ] as const,
    ),
});
