import type { z } from "zod";
import type {
  Amendment,
  Entry,
  Force,
  Instrument,
  LifeEvent,
  Matter,
  Running,
  Term,
} from "../../law/index.ts";
import type { entry, force, lifeEvent, matter, running, term } from "../kinds/instrument-parts.ts";
import type { instrument } from "../kinds/instrument-schema.ts";
import { provisionToLaw } from "./provision.ts";
import type { ToLaw } from "./to-law.ts";
import { duration, given, interval, references, span, versions } from "./values.ts";

/** An instrument as the engine takes it. Ids of its conditions begin with its own. */
export function instrumentToLaw(doc: z.infer<typeof instrument>, make: ToLaw): Instrument {
  const id = doc.instrument;
  const { title, short, kind, quality, parties } = doc;
  return given({
    id,
    title,
    short,
    kind,
    quality,
    parties,
    signed: span(doc.signed),
    baseline: doc.baseline ?? false,
    force: doc.force.map(forceToLaw),
    life: (doc.life ?? []).map(lifeToLaw),
    entry: entryToLaw(doc["entry-into-force"], `${id}/entry-into-force`, make),
    runs: doc.runs && runsToLaw(doc.runs),
    matters: Object.entries(doc.matters ?? {}).map(([key, each]) => matterToLaw(key, each)),
    terms: Object.entries(doc.terms ?? {}).map(([key, each]) =>
      termToLaw(key, each, `${id}/term/${key}`, make),
    ),
    provisions: Object.entries(doc.provisions).map(([key, each]) =>
      provisionToLaw(key, each, `${id}/${key}`, make),
    ),
    amends: doc.amends?.map((each) => amendmentToLaw(each, make)),
    silences: (doc.silences ?? []).map((each) => given({ ...each, sources: references(each.sources) })),
    relations: (doc.relations ?? []).map((each) => given({ ...each })),
    disputes: (doc.disputes ?? []).map((each) => given({ ...each, says: versions(each.says) })),
    notes: doc.notes ?? [],
    sources: references(doc.sources),
  });
}

function amendmentToLaw(
  doc: NonNullable<z.infer<typeof instrument>["amends"]>[number],
  make: ToLaw,
): Amendment {
  return {
    to: doc.to,
    from: span(doc.from) ?? NEVER,
    replaces: doc.replaces ?? [],
    provisions: Object.entries(doc.provisions ?? {}).map(([key, each]) =>
      provisionToLaw(key, each, `${doc.to}/${key}`, make),
    ),
  };
}

function forceToLaw(doc: z.infer<typeof force>): Force {
  return { party: doc.party, is: doc.is, indicators: doc.indicators ?? [], sources: references(doc.sources) };
}

function lifeToLaw({ event, ...doc }: z.infer<typeof lifeEvent>): LifeEvent {
  return given({
    ...doc,
    kind: event,
    on: span(doc.on),
    found: doc.found ?? true,
    disputed: doc.disputed ?? false,
    effect: doc.effect ?? "international",
    versions: versions(doc.versions),
    sources: references(doc.sources),
  });
}

function runsToLaw({ sources, ...durations }: z.infer<typeof running>): Running {
  const { lasts, renews, notice, exit } = durations;
  return given({
    lasts: duration(lasts),
    renews: duration(renews),
    notice: duration(notice),
    exit: duration(exit),
    sources: references(sources),
  });
}

function matterToLaw(id: string, doc: z.infer<typeof matter>): Matter {
  return given({ id, ...doc, sources: references(doc.sources) });
}

function termToLaw(id: string, doc: z.infer<typeof term>, path: string, make: ToLaw): Term {
  const is = make.condition(doc.is, path);
  return {
    id,
    name: doc.name ?? id,
    article: doc.article,
    is,
    valid: interval(doc),
    sources: references(doc.sources),
  };
}

function entryToLaw(doc: z.infer<typeof entry>, path: string, make: ToLaw): Entry {
  const sources = references(doc.sources);
  if ("when" in doc) return { how: "when", when: make.condition(doc.when, path), sources };
  if ("not" in doc) return { how: "not", why: doc.not, sources };
  return { how: "on", on: span(doc.on) ?? NEVER, sources };
}

// The checks refuse an entry on an unknown day before this is asked.
const NEVER = { from: "9999-12-31", to: "9999-12-31" };
