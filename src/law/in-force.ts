import { ANY_STATE, type Subject } from "./candidate.ts";
import { reading } from "./clauses/readings.ts";
import type { Formula } from "./formula.ts";
import { inForce } from "./lifecycle.ts";
import type { Note } from "./note.ts";
import type { Scene } from "./scene.ts";

/** The question of general law on acts that began before a pact was in force. */
const TEMPORAL_SCOPE = "temporal-scope";

/**
 * Whether the instrument is in force for the obligor on the law date, and was when the event happened or while it lasts.
 * A reader who chose the law date asks by that day alone.
 */
export function inForceFor(
  scene: Scene,
  { instrument, obligor, beneficiary, event }: Subject,
  dated: boolean,
): Formula<Note> {
  const who = obligor === ANY_STATE ? beneficiary : obligor;
  const id = `${instrument.id}/in-force/${who}`;
  const now = inForce(scene, who, id);
  if (dated || instrument.baseline) return now;
  const day = event.continues ? event.on.from : event.on.to;
  if (day >= scene.lawDate) return now;
  const then = inForce(scene.at({ lawDate: day }), who, `${id}/when-it-began`);
  if (isConstant(then, true)) return now;
  const lasted = event.continues === true && event.on.to >= scene.lawDate;
  return { op: "all", of: [now, lasted ? { op: "any", of: [then, continuing(scene, id)] } : then] };
}

function isConstant(formula: Formula<Note>, value: boolean): boolean {
  if (formula.op === "const") return formula.value === value;
  return formula.op === "all" && formula.of.every((each) => isConstant(each, value));
}

/** An act that goes on, read as falling under the pact from its entry into force. */
function continuing(scene: Scene, id: string): Formula<Note> {
  const taken = reading(scene, TEMPORAL_SCOPE, "continuing-act", `${id}/continuing`);
  const note: Note = {
    id: `${id}/temporal-scope`,
    code: "began-before",
    args: { event: scene.event.id },
    cites: [],
  };
  return { op: "all", of: [taken], note };
}
