import { reading } from "./clauses/readings.ts";
import type { Formula } from "./formula.ts";
import type { Force, Instrument } from "./instrument.ts";
import type { Note } from "./note.ts";
import type { Scene } from "./scene.ts";

/** Whether an instrument binds a party in law; where that is argued, by the reading taken. */
export function bindingOn(scene: Scene, instrument: Instrument, party: string): Formula<Note> {
  const force = forceOf(instrument, party);
  const note: Note = {
    id: `${instrument.id}/force/${party}`,
    code: "binding",
    args: { instrument: instrument.id, state: party },
    cites: [{ to: "event", instrument: instrument.id, event: "legal force", sources: force?.sources ?? [] }],
  };
  if (!force || typeof force.is === "string") return { op: "const", value: force?.is === "binding", note };
  const { question, binding } = force.is;
  const of = binding.map((position) =>
    reading(scene, question, position, `${instrument.id}/force/${position}`),
  );
  return { op: "any", of, note };
}

/** What is said of the legal force for a party: of it alone, or of all. */
export function forceOf(instrument: Instrument, party: string): Force | undefined {
  return (
    instrument.force.find((each) => each.party === party) ??
    instrument.force.find((each) => each.party === "all")
  );
}
