import type { z } from "zod";
import type { Duty, Provision, Reservation } from "../../law/index.ts";
import type { duty, provision, reservation } from "../kinds/provision.ts";
import type { ToLaw } from "./to-law.ts";
import { given, interval, references, span } from "./values.ts";

type Written = z.infer<typeof provision>;

/** A provision as the engine takes it; `path` is the id of its document and its own. */
export function provisionToLaw(id: string, doc: Written, path: string, make: ToLaw): Provision {
  const { article, topic, says, text, binds, languages = {}, follows = [] } = doc;
  return given({
    id,
    article,
    topic,
    says,
    text,
    binds,
    languages,
    follows,
    valid: interval(doc),
    toward: doc.toward,
    breach: doc.breach === undefined ? undefined : make.condition(doc.breach, `${path}/breach`),
    reservations: doc.reservations?.map((each) => reservationToLaw(each, path, make)),
    occasion: doc.occasion === undefined ? undefined : make.condition(doc.occasion, `${path}/occasion`),
    activation: (doc.activation ?? []).map((each) => ({
      ...each,
      is: make.condition(each.is, `${path}/activation/${each.id}`),
    })),
    duties: (doc.duties ?? []).map(dutyToLaw),
    gates: (doc.gates ?? []).map((each) => ({
      ...each,
      is: make.condition(each.is, `${path}/gates/${each.id}`),
      sources: references(each.sources),
    })),
    endsWhen: doc["ends-when"],
    sources: references(doc.sources),
  });
}

function reservationToLaw(doc: z.infer<typeof reservation>, path: string, make: ToLaw): Reservation {
  const under = (condition: typeof doc.requires, word: string) =>
    condition === undefined ? undefined : make.condition(condition, `${path}/reservations/${doc.id}/${word}`);
  return given({
    ...doc,
    on: span(doc.on),
    requires: under(doc.requires, "requires"),
    excludes: under(doc.excludes, "excludes"),
    sources: references(doc.sources),
  });
}

function dutyToLaw(doc: z.infer<typeof duty>): Duty {
  return given({ ...doc, force: doc.force ?? false, forms: doc.forms ?? [] });
}
