import { z } from "zod";
import { checkDates } from "../check/dates.ts";
import { given, interval, references } from "../to-law/values.ts";
import { kind } from "./kind.ts";
import { actor, flag, from, id, sources, text, texts, until } from "./parts.ts";

const holding = z.strictObject({
  from,
  until,
  recognised: actor.optional().describe("Who is recognised as sovereign; left out where title is disputed."),
  administered: actor.describe("Who administers it."),
  claimed: z.array(actor).optional().describe("Who claims it."),
});

const entry = z.strictObject({
  name: text.describe("The English name."),
  at: z
    .tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)])
    .optional()
    .describe("Longitude and latitude."),
  regions: texts.optional().describe("Tags that treaty areas use."),
  "high-seas": flag.optional().describe("`true` for waters that are nobody's territory."),
  holdings: z.array(holding).describe("Who held it when."),
  sources: sources.describe("What this rests on."),
});

export const places = z.strictObject({ places: z.record(id, entry).describe("Places by id.") });

export const placesKind = kind({
  name: "places",
  head: "places",
  shelf: "places",
  collection: true,
  says: "The gazetteer: places, who is sovereign, who administers, who claims.",
  schema: places,
  checks: [checkDates],
  toLaw: (doc) =>
    Object.entries(doc.places).map(
      ([key, each]) =>
        [
          key,
          given({
            id: key,
            name: each.name,
            at: each.at,
            regions: each.regions ?? [],
            highSeas: each["high-seas"] ?? false,
            holdings: each.holdings.map((held) =>
              given({
                ...interval(held),
                recognised: held.recognised,
                administered: held.administered,
                claimed: held.claimed ?? [],
              }),
            ),
            sources: references(each.sources),
          }),
        ] as const,
    ),
});
