import { checkDates } from "../check/dates.ts";
import { checkFacts } from "../check/facts.ts";
import { checkIncident } from "../check/incident.ts";
import { incidentToLaw } from "../to-law/incident.ts";
import { incident } from "./incident-schema.ts";
import { kind } from "./kind.ts";

export const incidentKind = kind({
  name: "incident",
  head: "incident",
  shelf: "incidents",
  collection: false,
  says: "What happened: events, facts with their grade and the accounts given of them.",
  schema: incident,
  checks: [checkDates, checkIncident, checkFacts],
  toLaw: (doc, make) => [[doc.incident, incidentToLaw(doc, make)]],
});
