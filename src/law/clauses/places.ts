import type { Day } from "../../base/index.ts";
import type { Holding, Place, TerritoryReading } from "../actor.ts";
import type { Clause } from "../clause.ts";
import type { Formula } from "../formula.ts";
import { isParty } from "../lifecycle.ts";
import type { Cite, Note } from "../note.ts";
import { resolve, type Scene } from "../scene.ts";

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
export function holdingOn(place: Place, day: Day): Holding | undefined {
  return place.holdings.find((each) => (each.from?.from ?? "") <= day && day <= (each.until?.to ?? "9999"));
}

/** Whether a state holds a place in the chosen reading. */
export function holds(holding: Holding | undefined, state: string, reading: TerritoryReading): boolean {
  if (!holding) return false;
  return reading === "claimed"
    ? holding.claimed.includes(state) || holding.recognised === state
    : holding[reading] === state;
}

function onTerritory(id: string, scene: Scene, state: string): Formula<Note> {
  const place = placeOf(scene);
  const value = place
    ? holds(holdingOn(place, scene.event.on.from), state, scene.territory)
    : scene.event.victim === state;
  return { op: "const", value, note: note(id, "on-territory", scene, place, { state }) };
}

function onPartyTerritory(id: string, scene: Scene, region: string): Formula<Note> {
  const place = placeOf(scene);
  const holding = place && holdingOn(place, scene.event.on.from);
  const inRegion = place?.regions.includes(region) ?? false;
  const owner = holding?.[scene.territory === "claimed" ? "recognised" : scene.territory] ?? "";
  const shown = note(id, "on-party-territory", scene, place, { region, state: owner });
  if (!inRegion || !owner) return { op: "const", value: false, note: shown };
  return { op: "all", of: [isParty(scene, owner, `${id}/owner`)], note: shown };
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
