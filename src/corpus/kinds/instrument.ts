import { checkAmendments } from "../check/amendments.ts";
import { checkTermCycles } from "../check/cycles.ts";
import { checkDates } from "../check/dates.ts";
import { checkDuties } from "../check/duties.ts";
import { checkLife } from "../check/life.ts";
import { checkForce } from "../check/readings.ts";
import { instrumentToLaw } from "../to-law/instrument.ts";
import { instrument } from "./instrument-schema.ts";
import { kind } from "./kind.ts";

export const instrumentKind = kind({
  name: "instrument",
  head: "instrument",
  shelf: "instruments",
  collection: false,
  says: "A treaty, memorandum, declaration or assurance: its parties, its life, what it obliges to.",
  schema: instrument,
  checks: [checkDates, checkLife, checkDuties, checkForce, checkAmendments, checkTermCycles],
  toLaw: (doc, make) => [[doc.instrument, instrumentToLaw(doc, make)]],
});
