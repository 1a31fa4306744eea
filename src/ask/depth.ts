import type { Instrument } from "../law/index.ts";
import { type Has, hasTopic, helpProvisions, owesHelp, triggerOf, waitsForRequest } from "./clause-topics.ts";
import type { CompareOutput } from "./compare-form.ts";

type Depth = CompareOutput["depth"][number];

/** What counts toward depth: eleven features in the spirit of ATOP's variables on obligations and institutions. One point each. */
const features: readonly { readonly name: string; has(instrument: Instrument): Has }[] = [
  {
    name: "binds in law",
    has: ({ force }) =>
      force.length === 0
        ? "unknown"
        : force.every(({ is }) => is === "binding")
          ? "yes"
          : force.some(({ is }) => typeof is !== "string")
            ? "unknown"
            : "no",
  },
  { name: "owes help", has: owesHelp },
  {
    name: "armed force among the means",
    has: (each) =>
      owesHelp(each) === "unknown"
        ? "unknown"
        : yes(helpProvisions(each).some(({ duties }) => duties.some(({ force }) => force))),
  },
  {
    name: "a threat is enough",
    has: (each) => ((triggerOf(each)?.breadth ?? 0) >= 3 ? "yes" : topicOr(each, "threat")),
  },
  { name: "an attack on one is an attack on all", has: (each) => hasTopic(each, "deeming") },
  {
    name: "no request needed",
    has: (each) =>
      waitsForRequest(each)
        ? "no"
        : hasTopic(each, "request") === "unknown"
          ? "unknown"
          : yes(hasTopic(each, "request") === "no"),
  },
  { name: "consultation", has: (each) => hasTopic(each, "consultation") },
  { name: "intelligence", has: (each) => hasTopic(each, "intelligence") },
  { name: "exercises", has: (each) => hasTopic(each, "exercises") },
  { name: "institutions and commands", has: (each) => hasTopic(each, "institutions") },
  { name: "arms and industry", has: (each) => hasTopic(each, "industry") },
];

const yes = (is: boolean): Has => (is ? "yes" : "no");
const topicOr = (each: Instrument, topic: string): Has => hasTopic(each, topic);

/** Depth as an interval: features that the text surely has, up to those that it may have. */
export function depthOf(instrument: Instrument): Depth {
  const found = features.map(({ name, has }) => ({ name, has: has(instrument) }));
  const low = found.filter(({ has }) => has === "yes").length;
  const high = low + found.filter(({ has }) => has === "unknown").length;
  return { instrument: instrument.id, low, high, of: features.length, features: found };
}
