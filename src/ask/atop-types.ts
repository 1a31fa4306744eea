import type { DutyKind, Instrument, Provision } from "../law/index.ts";
import { clausesIn, type Has, hasTopic } from "./clause-topics.ts";
import type { CompareOutput } from "./compare-form.ts";

type Types = CompareOutput["types"][number]["types"];

/** The kinds of promise by which the ATOP project types alliances, each with how the coding shows it. */
const KINDS: readonly { readonly name: string; has(instrument: Instrument): Has }[] = [
  { name: "defence", has: (text) => found(text, (each) => owesHelp(each) && !isOffensive(each)) },
  { name: "offence", has: (text) => found(text, (each) => owesHelp(each) && isOffensive(each)) },
  { name: "neutrality", has: (text) => found(text, owes("neutrality", "no help to the aggressor")) },
  { name: "non-aggression", has: (text) => found(text, owes("no force")) },
  {
    name: "consultation",
    has: (text) => (text.provisions.some(owes("consult")) ? "yes" : hasTopic(text, "consultation")),
  },
];

/** The types of an instrument. A kind of promise that a text read whole does not make is a no; else it is not known. */
export function typesOf(instrument: Instrument): Types {
  return KINDS.map(({ name, has }) => ({ name, has: has(instrument) }));
}

function found(text: Instrument, is: (provision: Provision) => boolean): Has {
  if (text.provisions.some(is)) return "yes";
  return text.quality === "text read" ? "no" : "unknown";
}

function owes(...kinds: readonly DutyKind[]): (provision: Provision) => boolean {
  return ({ duties }) => duties.some(({ kind, modality }) => kinds.includes(kind) && modality === "shall");
}

const owesHelp = owes("assist");

/** Owed to the one who began as well, or on an agreed occasion for action. */
function isOffensive({ toward, occasion, activation }: Provision): boolean {
  const conditions = [...(occasion ? [occasion] : []), ...activation.map(({ is }) => is)];
  return toward === "a belligerent" || conditions.flatMap(clausesIn).includes("agreed-occasion");
}
