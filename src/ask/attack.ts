import { readDate } from "../base/index.ts";
import type { Fact, Incident, LawCorpus, Sentence } from "../law/index.ts";
import type { CoverOutput } from "./cover-form.ts";

type AttackKind = CoverOutput["attack"];

/** What a kind of attack stipulates of the event. */
const NATURE: Readonly<Record<AttackKind, Readonly<Record<string, boolean>>>> = {
  "land invasion": {
    "force-used": true,
    "weapons-against-territory": true,
    "ground-forces-crossed": true,
    grave: true,
    sudden: true,
    "threat-made": false,
  },
  "air or missile strike": {
    "force-used": true,
    "weapons-against-territory": true,
    "ground-forces-crossed": false,
    grave: true,
    sudden: true,
    "threat-made": false,
  },
  "drones on a border town": {
    "force-used": true,
    "weapons-against-territory": true,
    "ground-forces-crossed": false,
    grave: false,
    sudden: true,
    "threat-made": false,
  },
  "threat of force": {
    "force-used": false,
    "weapons-against-territory": false,
    "ground-forces-crossed": false,
    grave: false,
    sudden: false,
    "threat-made": true,
  },
};

/** The event in words that fit into a sentence. */
export const eventWords: Readonly<Record<AttackKind, string>> = {
  "land invasion": "the land invasion",
  "air or missile strike": "the air or missile strike",
  "drones on a border town": "the drone strike on a border town",
  "threat of force": "the threat of force",
};

const EVENT = "attack";
const CLOSED = [
  "requests",
  "declarations",
  "consultations",
  "Security Council",
  "prior uses of force",
  "nature of the event",
  "authorship",
  "decisions of organs",
];

/** A stipulated attack of one state on another, on a day, on the victim's undisputed territory. */
export function attackOf(
  corpus: LawCorpus,
  attacker: string,
  victim: string,
  on: string,
  kind: AttackKind,
  asked: boolean,
): Incident {
  const day = readDate(on) ?? { from: on, to: on };
  const place = placeIn(corpus, victim, on);
  return {
    id: `cover-${attacker}-${victim}`,
    title: `${kind} on ${victim}`,
    summary: "",
    on: day,
    hypothetical: true,
    victim,
    attackers: [attacker],
    others: [],
    narrators: [],
    events: [{ id: EVENT, title: eventWords[kind], on: day, victim, ...(place && { place }) }],
    facts: [
      ...natureFacts(kind),
      stipulated("on-territory", { event: EVENT, state: victim }, true),
      ...authorFacts(attacker),
      ...actFacts(victim, asked),
    ],
    complete: CLOSED.map((record) => ({ record, asOf: on, says: "As stipulated.", sources: [] })),
    constraints: [],
    notes: [],
    sources: [],
  };
}

function natureFacts(kind: AttackKind): Fact[] {
  return Object.entries(NATURE[kind]).map(([clause, value]) => stipulated(clause, { event: EVENT }, value));
}

function authorFacts(attacker: string): Fact[] {
  return [
    stipulated("forces-of", { event: EVENT, state: attacker }, true),
    stipulated("group-no-state", { event: EVENT }, false),
  ];
}

function actFacts(victim: string, asked: boolean): Fact[] {
  return [
    stipulated("declared-attacked", { victim }, asked),
    stipulated("asked-help", { victim, event: EVENT }, asked),
    stipulated("opinion-threat", { victim }, asked),
  ];
}

/** A request to every possible helper: the record of requests says that all were asked. */
export function requestFacts(victim: string, helpers: Iterable<string>, asked: boolean): Fact[] {
  return [...helpers].map((obligor) => stipulated("asked-military-help", { victim, obligor }, asked));
}

function stipulated(clause: string, args: Readonly<Record<string, string>>, value: boolean): Fact {
  const that: Sentence = { op: "sentence", id: `cover/${clause}`, clause, args, text: clause };
  return {
    id: `${clause}${args.obligor ? `-${args.obligor}` : ""}`,
    that,
    says: clause,
    asks: clause,
    holds: value ? "yes" : "no",
    grade: "stipulated",
    accounts: [],
    sources: [],
  };
}

/** A place that only the victim holds on the day, its capital if the gazetteer has it. */
function placeIn({ places }: LawCorpus, victim: string, on: string): string | undefined {
  const own = [...places.values()].filter(({ holdings }) =>
    holdings.some(
      ({ from, until, recognised, administered }) =>
        recognised === victim &&
        administered === victim &&
        (from?.from ?? "") <= on &&
        on <= (until?.to ?? "9999"),
    ),
  );
  return (own.find(({ regions }) => regions.includes("capital")) ?? own[0])?.id;
}
