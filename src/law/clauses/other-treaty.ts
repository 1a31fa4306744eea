import type { Clause } from "../clause.ts";
import type { Formula } from "../formula.ts";
import type { Instrument } from "../instrument.ts";
import { isValidOn } from "../law-date.ts";
import { inForce, isParty } from "../lifecycle.ts";
import type { Note } from "../note.ts";
import { resolve, type Scene } from "../scene.ts";

export const partyToClause: Clause = {
  name: "party-to",
  pattern: "{state:state} is a party to {instrument:name}",
  says: "The state is a party to another instrument on the law date.",
  ground: ({ id, args }, scene) => {
    const instrument = scene.corpus.instruments.get(args.instrument ?? "");
    const state = resolve(scene, args.state);
    if (!instrument) return unknownTreaty(id, args.instrument ?? "", state);
    return isParty(scene.at({ instrument }), state, id);
  },
};

/** Casus foederis under another treaty: whether a state owes another armed help by it, over all events that struck that state. */
export const boundElsewhereClause: Clause = {
  name: "bound-elsewhere",
  pattern: "{state:state} is bound to help {victim:state} under {instrument:name}",
  says: "The other treaty obliges the state to help the victim: it is in force, its occasion is there, its acts are done.",
  ground: ({ id, args }, scene) => {
    const instrument = scene.corpus.instruments.get(args.instrument ?? "");
    const [state, victim] = [resolve(scene, args.state), resolve(scene, args.victim)];
    // A treaty that asks by way of another for itself finds no duty there.
    if (!instrument || scene.through.includes(instrument.id))
      return unknownTreaty(id, args.instrument ?? "", state);
    const note: Note = {
      id,
      code: "bound-elsewhere",
      args: { state, victim, instrument: instrument.id },
      cites: [],
    };
    return { op: "any", of: dutiesOf(scene, instrument, state, victim, id), note };
  },
};

function unknownTreaty(id: string, instrument: string, state: string): Formula<Note> {
  return {
    op: "const",
    value: false,
    note: { id, code: "not-bound-elsewhere", args: { instrument, state }, cites: [] },
  };
}

function dutiesOf(
  scene: Scene,
  instrument: Instrument,
  state: string,
  victim: string,
  id: string,
): Formula<Note>[] {
  const helps = instrument.provisions.filter(
    ({ valid, duties }) =>
      isValidOn(valid, scene.lawDate) &&
      duties.some(({ kind, modality }) => kind === "assist" && modality === "shall"),
  );
  const events = scene.incident.events.filter((event) => event.victim === victim);
  return events.flatMap((event) =>
    helps.map((provision): Formula<Note> => {
      const at = scene.at({
        event,
        instrument,
        provision: provision.id,
        through: [...scene.through, scene.instrument.id],
        bound: { victim, obligor: state, event: event.id },
      });
      const acts = provision.activation.map(({ is }) => at.ground(is));
      const occasion = provision.occasion ? [at.ground(provision.occasion)] : [];
      return {
        op: "all",
        of: [inForce(at, state, `${id}/${provision.id}/${event.id}`), ...occasion, ...acts],
      };
    }),
  );
}
