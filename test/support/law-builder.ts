import { createHash } from "node:crypto";
import { type Library, libraryOf } from "../../src/ask/index.ts";
import { readDate } from "../../src/base/index.ts";
import {
  type Account,
  type Actor,
  Assessment,
  type Candidate,
  type Choices,
  type Condition,
  type Constraint,
  type Doctrine,
  type Duty,
  type Fact,
  type Finding,
  type Incident,
  type Instrument,
  type LawCorpus,
  type LegalQuestion,
  type LifeEvent,
  type LifeKind,
  type Place,
  type Position,
  type Proof,
  type Provision,
  proofOf,
  type View,
} from "../../src/law/index.ts";

/** Made-up law for tests: four states, one treaty of ALP, BET and DEL, a strike of GAM on BET in June 2000. */

type Args = Readonly<Record<string, string>>;
type Draft =
  | { readonly clause: string; readonly args: Args }
  | { readonly op: "all" | "any"; readonly parts: readonly Draft[] }
  | { readonly op: "not"; readonly part: Draft }
  | { readonly op: "unless"; readonly rule: Draft; readonly exceptions: readonly Draft[] };

export type { Draft };

const ON_EVENT: Args = { event: "?event" };
const BY_GAM: Args = { event: "?event", state: "GAM" };

/** A leaf by its clause; most clauses speak of the event alone. */
export const is = (clause: string, args: Args = ON_EVENT): Draft => ({ clause, args });
export const all = (...parts: Draft[]): Draft => ({ op: "all", parts });
export const any = (...parts: Draft[]): Draft => ({ op: "any", parts });
export const not = (part: Draft): Draft => ({ op: "not", part });
export const unless = (rule: Draft, ...exceptions: Draft[]): Draft => ({ op: "unless", rule, exceptions });
export const either = (p: Draft, q: Draft): Draft => any(all(p, not(q)), all(not(p), q));

export const victimIsParty = is("is-party", { state: "?victim" });
export const asked = is("asked-military-help", { victim: "?victim", obligor: "?obligor" });
export const byGam = is("forces-of", BY_GAM);

/** The condition that a draft stands for, with path ids as the corpus gives them. */
export function condition(draft: Draft, id: string): Condition {
  if ("clause" in draft) return { op: "sentence", id, ...draft, text: draft.clause };
  const under = (parts: readonly Draft[], word: string) =>
    parts.map((part, index) => condition(part, `${id}/${word}/${index + 1}`));
  if (draft.op === "not") return { op: "not", id, part: condition(draft.part, `${id}/not/1`) };
  if (draft.op !== "unless") return { op: draft.op, id, parts: under(draft.parts, draft.op) };
  const rule = condition(draft.rule, `${id}/rule`);
  return { op: "unless", id, rule, exceptions: under(draft.exceptions, "unless") };
}

export function day(text: string) {
  const [first = "", last = first] = text.split(" to ");
  const [from, to] = [readDate(first), readDate(last)];
  if (!from || !to) throw new Error(`no date: ${text}`);
  return { from: from.from, to: to.to };
}

/** A dated act in the life of the treaty; without a day it is unknown when, or whether at all. */
export function act(party: string, kind: LifeKind, on?: string, more: Partial<LifeEvent> = {}): LifeEvent {
  const id = `${kind.replaceAll(" ", "-")}-${party}-${on ?? "some-day"}`;
  const base = {
    id,
    party,
    kind,
    found: true,
    disputed: false,
    effect: "international",
    versions: [],
  } as const;
  return { ...base, ...(on && { on: day(on) }), sources: [{ key: "gazette" }], ...more };
}

export const HELP: Duty = {
  id: "help",
  kind: "assist",
  modality: "shall",
  says: "help {victim}",
  force: false,
  forms: [],
};

type ProvisionSketch = Omit<Partial<Provision>, "occasion" | "activation" | "gates"> & {
  readonly occasion?: Draft;
  readonly acts?: Readonly<Record<string, Draft>>;
  readonly gates?: Readonly<Record<string, Draft>>;
};

/** An article, `art5` unless it is named; every other party owes help. */
export function article(sketch: ProvisionSketch = {}): Provision {
  const { occasion, acts = {}, gates = {}, id = "art5", ...more } = sketch;
  const path = `pact/${id}`;
  return {
    id,
    article: `art. ${id.slice(3)}`,
    topic: "assistance",
    says: "Each party helps a party that is attacked.",
    text: "read",
    valid: {},
    binds: "every other party",
    ...(occasion && { occasion: condition(occasion, `${path}/occasion`) }),
    activation: Object.entries(acts).map(([key, draft]) => ({
      id: key,
      says: ACTS[key] ?? key,
      is: condition(draft, `${path}/activation/${key}`),
    })),
    duties: [HELP],
    gates: Object.entries(gates).map(([key, draft]) => ({
      id: key,
      who: "ALP",
      says: "leave of the parliament of Alpland",
      is: condition(draft, `${path}/gates/${key}`),
      sources: [{ key: "constitution" }],
    })),
    follows: [],
    languages: {},
    sources: [{ key: "pact-text" }],
    ...more,
  };
}

const ACTS: Readonly<Record<string, string>> = { request: "{victim} asks {obligor} for military help" };

const IN_FORCE = { how: "on", on: day("1950-01-01"), sources: [{ key: "gazette" }] } as const;

/** The treaty, in force since 1950 between ALP, BET and DEL unless the sketch says otherwise. */
export function pact(sketch: Partial<Instrument> = {}): Instrument {
  return {
    id: "pact",
    title: "Pact of Alp City",
    short: "Pact",
    kind: "treaty",
    quality: "text read",
    signed: day("1949-04-04"),
    parties: ["ALP", "BET", "DEL"],
    baseline: false,
    force: [{ party: "all", is: "binding", indicators: [], sources: [{ key: "pact-text" }] }],
    life: [],
    entry: IN_FORCE,
    matters: [],
    terms: [],
    provisions: [article()],
    silences: [],
    relations: [],
    disputes: [],
    notes: [],
    sources: [{ key: "pact-text" }],
    ...sketch,
  };
}

/** Entry into force by a condition. */
export function entersWhen(draft: Draft): Instrument["entry"] {
  return { how: "when", when: condition(draft, "pact/entry-into-force"), sources: [{ key: "pact-text" }] };
}

interface FactSketch extends Partial<Omit<Fact, "accounts">> {
  readonly args?: Args;
  readonly north?: Account["says"];
  readonly south?: Account["says"];
}

const SUBJECTS: Readonly<Record<string, Args>> = {
  "forces-of": { event: "strike", state: "GAM" },
  "sent-group": { event: "strike", state: "GAM" },
  "asked-military-help": { victim: "BET", obligor: "ALP" },
  "asked-help": { victim: "BET", event: "strike" },
  "declared-attacked": { victim: "BET" },
  "parliament-leave": { state: "ALP" },
};

/** A fact by its clause; `north` and `south` are what the two narrators say of it. */
export function fact(clause: string, sketch: FactSketch = {}): Fact {
  const { args = SUBJECTS[clause] ?? { event: "strike" }, north, south, ...more } = sketch;
  const says = [
    ["north", north],
    ["south", south],
  ] as const;
  return {
    id: `F-${clause}`,
    that: { op: "sentence", id: `incident/${clause}`, clause, args, text: clause },
    says: clause,
    asks: `whether ${clause}`,
    holds: "unknown",
    grade: north || south ? "claimed" : "unknown",
    accounts: says.flatMap(([narrator, word]) =>
      word ? [{ narrator, says: word, gist: `${narrator} says ${word}`, sources: [{ key: narrator }] }] : [],
    ),
    sources: [{ key: "wire" }],
    ...more,
  };
}

export const yes = (clause: string, more: FactSketch = {}) =>
  fact(clause, { holds: "yes", grade: "established", ...more });
export const no = (clause: string, more: FactSketch = {}) =>
  fact(clause, { holds: "no", grade: "established", ...more });
export const unknown = (clause: string, more: FactSketch = {}) => fact(clause, more);
export const disputed = (clause: string, more: FactSketch = {}) =>
  fact(clause, { north: "yes", south: "no", ...more });

export function complete(...records: string[]): Incident["complete"] {
  return records.map((record) => ({
    record,
    asOf: "2000-12-31",
    says: `None of ${record} was found.`,
    sources: [],
  }));
}

export function constraint(kind: Constraint["kind"], ...facts: string[]): Constraint {
  return { kind, facts, says: `${kind} of ${facts.join(", ")}` };
}

/** The strike on BET of 1 June 2000, as north and south tell it. */
export function strike(facts: readonly Fact[] = [], sketch: Partial<Incident> = {}): Incident {
  const on = day("2000-06-01");
  return {
    id: "strike",
    title: "The strike",
    summary: "",
    on,
    hypothetical: true,
    victim: "BET",
    attackers: ["GAM"],
    others: [],
    narrators: [
      { id: "north", label: "As the north says", gist: "It was Gamland." },
      { id: "south", label: "As the south says", gist: "It was not." },
    ],
    events: [{ id: "strike", title: "the strike", on, place: "bet-city", victim: "BET" }],
    facts,
    complete: [],
    constraints: [],
    notes: [],
    sources: [{ key: "wire" }],
    ...sketch,
  };
}

interface PositionSketch extends Omit<Partial<Position>, "means"> {
  readonly means?: Draft;
}

/** A question with its positions by id; `term` makes it an open term, `there was an {id} on {victim}`. */
export function legalQuestion(
  id: string,
  positions: Readonly<Record<string, PositionSketch>>,
  term = true,
): LegalQuestion {
  return {
    id,
    asks: `what counts as ${id}`,
    ...(term && { term: { sentence: `${id} on {victim:state}`, slots: ["victim"] } }),
    positions: Object.entries(positions).map(([key, { means, ...more }]) => ({
      id: key,
      says: key,
      short: `the ${key} view`,
      standing: "arguable" as const,
      heldBy: ["a writer"],
      authority: [{ key: "handbook" }],
      ...(means && { means: condition(means, `${id}/${key}/means`) }),
      ...more,
    })),
  };
}

export function doctrine(id: string, takes: Args, more: Partial<Doctrine> = {}): Doctrine {
  const base = { id, title: `Line of ${id}`, says: "", standing: "arguable", held: {} } as const;
  return { ...base, takes, authority: [{ key: "handbook" }], ...more };
}

export function place(
  id: string,
  sketch: Partial<Place> & { holder?: string; claims?: readonly string[] } = {},
): Place {
  const { holder = "BET", claims = [], ...more } = sketch;
  const holdings = [{ recognised: holder, administered: holder, claimed: claims }];
  return {
    id,
    name: id,
    regions: ["the continent"],
    highSeas: false,
    holdings,
    sources: [{ key: "atlas" }],
    ...more,
  };
}

/** A state of the made-up world. */
export function state(id: string, name: string, more: Partial<Actor> = {}): Actor {
  const exists = { from: day("1900-01-01"), until: day("2050-12-31") };
  const none = { names: {}, regions: [], ranks: [], predecessors: [], codes: {}, sources: [] };
  return { id, kind: "state", name, exists, ...none, ...more };
}

interface World {
  readonly instruments?: readonly Instrument[];
  readonly incidents?: readonly Incident[];
  readonly questions?: readonly LegalQuestion[];
  readonly doctrines?: readonly Doctrine[];
  readonly places?: readonly Place[];
  readonly actors?: readonly Actor[];
}

const byId = <T extends { readonly id: string }>(list: readonly T[]) =>
  new Map(list.map((each) => [each.id, each]));

export function world({
  instruments = [pact()],
  incidents = [],
  questions = [],
  ...rest
}: World = {}): LawCorpus {
  const states = [
    state("ALP", "Alpland"),
    state("BET", "Betland"),
    state("GAM", "Gamland"),
    state("DEL", "Delland"),
  ];
  return {
    version: "2026-01-01",
    digest: "made up",
    actors: byId([...states, ...(rest.actors ?? [])]),
    places: byId([place("bet-city"), ...(rest.places ?? [])]),
    sources: new Map(),
    instruments: byId(instruments),
    questions: byId(questions),
    doctrines: byId(rest.doctrines ?? []),
    incidents: byId(incidents),
  };
}

/** The library over a made-up corpus. */
export function libraryOn(corpus: LawCorpus): Library {
  return libraryOf(corpus, {
    version: "test",
    digest: (text) => createHash("sha256").update(text).digest("hex"),
  });
}

/** One obligor's finding, ALP's by default, in the view of all doctrines and accounts or in another. */
export function findingOf(
  assessment: Assessment,
  { obligor = "ALP", duty = "help", view }: { obligor?: string; duty?: string; view?: Partial<View> } = {},
): Finding {
  const found = candidateOf(assessment, obligor, duty);
  return assessment.find(found, { doctrine: "all", narrator: "all", ...view });
}

export function candidateOf(assessment: Assessment, obligor = "ALP", duty = "help"): Candidate {
  const found = assessment.candidates.find((each) => each.obligor === obligor && each.duty.id === duty);
  if (!found) throw new Error(`no finding for ${obligor}, ${duty}`);
  return found;
}

/** ALP's finding under one article with this occasion, on these facts. */
export function judged(occasion: Draft, facts: readonly Fact[], more: Partial<Incident> = {}): Finding {
  const corpus = world({ instruments: [pact({ provisions: [article({ occasion })] })] });
  return findingOf(new Assessment(corpus, strike(facts, more)));
}

/** How ALP stands under the pact on a day. */
export function standingOn(sketch: Partial<Instrument>, lawDate: string, obligor = "ALP"): Finding {
  const choices = { lawDate, instruments: ["pact"] };
  return findingOf(new Assessment(world({ instruments: [pact(sketch)] }), strike(), choices), { obligor });
}

/** Every step of a finding's proof, flat. */
export function stepsOf(
  assessment: Assessment,
  candidate: Candidate,
  view: View = { doctrine: "all", narrator: "all" },
): Proof[] {
  const flat = (steps: readonly Proof[]): Proof[] => steps.flatMap((step) => [step, ...flat(step.steps)]);
  return flat(Object.values(proofOf(candidate, assessment.settled(view))).flat());
}

export type { Choices };
