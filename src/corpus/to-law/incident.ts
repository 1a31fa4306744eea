import type { z } from "zod";
import type { Account, Fact, Incident, IncidentEvent } from "../../law/index.ts";
import type { event, fact } from "../kinds/incident-parts.ts";
import type { incident } from "../kinds/incident-schema.ts";
import type { ToLaw } from "./to-law.ts";
import { given, references, span } from "./values.ts";

/** An incident as the engine takes it. */
export function incidentToLaw(doc: z.infer<typeof incident>, make: ToLaw): Incident {
  const id = doc.incident;
  const { title, summary, known, victim, attackers, others = [], notes = [] } = doc;
  return given({
    id,
    title,
    summary,
    on: dated(doc.on),
    known,
    hypothetical: doc.hypothetical ?? false,
    victim,
    attackers,
    others,
    narrators: Object.entries(doc.narrators ?? {}).map(([key, each]) => ({ id: key, ...each })),
    events: Object.entries(doc.events).map(([key, each]) => eventToLaw(key, each)),
    facts: Object.entries(doc.facts).map(([key, each]) => factToLaw(key, each, `${id}/${key}`, make)),
    complete: (doc.complete ?? []).map((each) => ({
      record: each.record,
      asOf: each["as-of"],
      says: each.says,
      sources: references(each.sources),
    })),
    constraints: doc.constraints ?? [],
    notes,
    sources: references(doc.sources),
  });
}

function eventToLaw(id: string, doc: z.infer<typeof event>): IncidentEvent {
  return given({ id, ...doc, on: dated(doc.on) });
}

function factToLaw(id: string, doc: z.infer<typeof fact>, path: string, make: ToLaw): Fact {
  const accounts: Account[] = (doc.accounts ?? []).map((each) => ({
    ...each,
    sources: references(each.sources),
  }));
  return given({
    id,
    ...doc,
    that: make.sentence(doc.that, path),
    accounts,
    sources: references(doc.sources),
  });
}

// The checks refuse an unknown day here; the widest span is what it would mean.
const dated = (written: string | number) => span(written) ?? { from: "0001-01-01", to: "9999-12-31" };
