import type { Condition, Instrument, Provision } from "../law/index.ts";

/** Whether a text has a feature: known to have, known not to have, or not known. */
export type Has = "yes" | "no" | "unknown";

/** One row of a comparison: what it is about, and whether having it widens the promise or puts a condition on it. */
export interface Topic {
  readonly topic: string;
  readonly title: string;
  readonly effect: "promise" | "condition";
}

/** The rows of a comparison, in the order in which a reader asks. Trigger and legal character are read off the coding. */
export const topics: readonly Topic[] = [
  { topic: "legal character", title: "Legal character", effect: "promise" },
  { topic: "trigger", title: "Trigger", effect: "promise" },
  { topic: "assistance", title: "Duty to help", effect: "promise" },
  { topic: "request", title: "Request", effect: "condition" },
  { topic: "procedure", title: "Procedure", effect: "condition" },
  { topic: "deeming", title: "Attack on one is an attack on both", effect: "promise" },
  { topic: "consultation", title: "Consultation", effect: "promise" },
  { topic: "intelligence", title: "Intelligence", effect: "promise" },
  { topic: "exercises", title: "Exercises", effect: "promise" },
  { topic: "institutions", title: "Institutions and commands", effect: "promise" },
  { topic: "industry", title: "Arms and industry", effect: "promise" },
  { topic: "economic supply", title: "Food and economic supply", effect: "promise" },
  { topic: "third states", title: "Third states", effect: "condition" },
  { topic: "term and exit", title: "Term and exit", effect: "condition" },
];

/** The provisions of a topic. */
export function provisionsOn({ provisions }: Instrument, topic: string): Provision[] {
  return provisions.filter((each) => each.topic === topic);
}

/** Whether the text has a clause on the topic. A silence of a text that was read is a no; an unread text leaves it unknown. */
export function hasTopic(instrument: Instrument, topic: string): Has {
  if (provisionsOn(instrument, topic).length > 0) return "yes";
  if (topic === "request" && waitsForRequest(instrument)) return "yes";
  const silence = instrument.silences.find((each) => each.topic === topic);
  return silence?.state === "no such clause" || silence?.state === "not stated" ? "no" : "unknown";
}

/** Whether some duty waits for the victim's request. */
export function waitsForRequest({ provisions }: Instrument): boolean {
  return provisions.some(({ activation }) =>
    activation.some(({ is }) => clausesIn(is).some((clause) => clause.startsWith("asked-"))),
  );
}

/** The provisions that owe help. */
export function helpProvisions({ provisions }: Instrument): Provision[] {
  return provisions.filter(({ duties }) => duties.some(({ kind }) => kind === "assist"));
}

/** Whether the text owes help. A text that was not read may owe what nobody coded. */
export function owesHelp(instrument: Instrument): Has {
  if (helpProvisions(instrument).length > 0) return "yes";
  return instrument.quality === "text read" ? "no" : hasTopic(instrument, "assistance");
}

/** The names of the clauses that a condition uses. */
export function clausesIn(condition: Condition): string[] {
  switch (condition.op) {
    case "sentence":
      return [condition.clause];
    case "not":
      return clausesIn(condition.part);
    case "unless":
      return [condition.rule, ...condition.exceptions].flatMap(clausesIn);
    default:
      return condition.parts.flatMap(clausesIn);
  }
}

const BREADTH: Readonly<Record<string, number>> = {
  "armed-attack": 1,
  "armed-aggression": 1,
  aggression: 2,
  "opinion-threat": 3,
  threat: 3,
};
const TRIGGERS: Readonly<Record<string, string>> = {
  "armed-attack": "armed attack",
  "armed-aggression": "armed aggression",
  aggression: "aggression",
  "opinion-threat": "threat or aggression, in the opinion of the party concerned",
  threat: "threat",
};

/** What sets help off: the words of the trigger and how wide they are; undefined where no help is owed. */
export function triggerOf(instrument: Instrument): { says: string; breadth: number } | undefined {
  const used = helpProvisions(instrument)
    .flatMap(({ occasion }) => (occasion ? clausesIn(occasion) : []))
    .filter((clause) => clause in TRIGGERS);
  const words = [...new Set(used)].map((clause) => TRIGGERS[clause] ?? clause);
  return used.length > 0
    ? { says: words.join(" or "), breadth: Math.max(...used.map((clause) => BREADTH[clause] ?? 0)) }
    : undefined;
}
