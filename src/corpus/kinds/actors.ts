import { z } from "zod";
import { checkDates } from "../check/dates.ts";
import { given, interval, references } from "../to-law/values.ts";
import { kind } from "./kind.ts";
import { ACTOR, actor, from, sources, text, texts, until } from "./parts.ts";

const rank = z.strictObject({
  rank: z.enum(["great power"]).describe("The rank."),
  from,
  until,
  sources: sources.describe("What this rests on."),
});

const entry = z.strictObject({
  kind: z.enum(["state", "organisation", "authority", "group"]).describe("What it is."),
  name: text.describe("The English name."),
  names: z
    .record(z.string().regex(/^[a-z]{2,3}$/), text)
    .optional()
    .describe("Names by language tag: az, tr, ru."),
  from,
  until,
  regions: texts.optional().describe("Tags that clauses on `a state in ...` use."),
  ranks: z.array(rank).optional().describe("Ranks that old treaties know, with their years."),
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
            regions: each.regions ?? [],
            ranks: (each.ranks ?? []).map(({ rank, ...span }) => ({
              rank,
              ...interval(span),
              sources: references(span.sources),
            })),
            predecessors: each.predecessors ?? [],
            codes: given({ cow: each.cow, gw: each.gw }),
            sources: references(each.sources),
          },
        ] as const,
    ),
});
