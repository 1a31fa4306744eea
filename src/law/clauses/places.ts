import type { Day } from "../../base/index.ts";
import type { Holding, Place, TerritoryReading } from "../actor.ts";
import { factKey } from "../atoms.ts";
import type { Clause } from "../clause.ts";
import type { Formula } from "../formula.ts";
import { isParty } from "../lifecycle.ts";
import type { Cite, Note } from "../note.ts";
import { resolve, type Scene } from "../scene.ts";
import { citeFact } from "./fact.ts";

export const territoryClause: Clause = {
  name: "on-territory",
  pattern: "{event:event} struck territory of {state:state}",
  says: "The place of the event is territory of the state, in the reading of territory chosen (recognised, administered, claimed).",
  ground: (sentence, scene) => onTerritory(sentence.id, scene, resolve(scene, sentence.args.state)),
};

export const partyTerritoryClause: Clause = {
  name: "on-party-territory",
  pattern: "{event:event} struck territory of a party in {region:region}",
  says: "The place is territory of some party, within the named region.",
  ground: (sentence, scene) => onPartyTerritory(sentence.id, scene, sentence.args.region ?? ""),
};

function placeOf(scene: Scene): Place | undefined {
  return scene.event.place ? scene.corpus.places.get(scene.event.place) : undefined;
}

/** The holding of a place on a day, or undefined when the gazetteer has none for it. */
function holdingOn(place: Place, day: Day): Holding | undefined {
  return place.holdings.find((each) => (each.from?.from ?? "") <= day && day <= (each.until?.to ?? "9999"));
}

/** Whether a state holds a place in the chosen reading. */
function holds(holding: Holding, state: string, reading: TerritoryReading): boolean {
  return ownersOf(holding, reading).includes(state);
}

function onTerritory(id: string, scene: Scene, state: string): Formula<Note> {
  const place = placeOf(scene);
  const holding = place && holdingOn(place, scene.event.on.from);
  const shown = note(id, "on-territory", scene, place, { state });
  if (!holding) return unplaced(scene, shown, { state });
  return { op: "const", value: holds(holding, state, scene.territory), note: shown };
}

function onPartyTerritory(id: string, scene: Scene, region: string): Formula<Note> {
  const place = placeOf(scene);
  const holding = place && holdingOn(place, scene.event.on.from);
  const shown = note(id, "on-party-territory", scene, place, { region });
  if (place && !place.regions.includes(region)) return { op: "const", value: false, note: shown };
  if (!holding) return unplaced(scene, shown, { region });
  const owners = ownersOf(holding, scene.territory);
  return {
    op: "any",
    of: owners.map((owner, index) => isParty(scene, owner, `${id}/owner-${index}`)),
    note: shown,
  };
}

/** Those whose territory a place is in a reading: one, or everyone with a claim. */
function ownersOf(holding: Holding, reading: TerritoryReading): string[] {
  return reading === "claimed" ? [...new Set([holding.recognised, ...holding.claimed])] : [holding[reading]];
}

/** Where nobody says what was struck, or who held it on the day, the answer is a fact like others: unknown unless stated. */
function unplaced(scene: Scene, shown: Note, about: Readonly<Record<string, string>>): Formula<Note> {
  const key = factKey(shown.code, { event: scene.event.id, ...about });
  const atom = scene.atoms.number({ key, kind: "fact", clause: shown.code, args: shown.args });
  return {
    op: "atom",
    atom,
    note: { ...shown, cites: [...shown.cites, citeFact(key, "the place struck", scene)] },
  };
}

function note(
  id: string,
  code: string,
  scene: Scene,
  place: Place | undefined,
  args: Record<string, string>,
): Note {
  const cites: Cite[] = place ? [{ to: "place", place: place.id, sources: place.sources }] : [];
  return {
    id,
    code,
    args: { ...args, event: scene.event.id, place: place?.id ?? "", reading: scene.territory },
    cites,
  };
}
