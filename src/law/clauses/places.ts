import type { Day } from "../../base/index.ts";
import type { Holding, Place, TerritoryReading } from "../actor.ts";
import { factKey } from "../atoms.ts";
import type { Clause } from "../clause.ts";
import type { Formula } from "../formula.ts";
import { isParty } from "../lifecycle.ts";
import type { Cite, Note } from "../note.ts";
import { resolve, type Scene } from "../scene.ts";
import { citeFact } from "./fact.ts";

/** Whether the place struck is a state's, in the reading that a text means, or in the one that the reader chose. */
const territoryOf = (name: string, pattern: string, says: string, reading?: TerritoryReading): Clause => ({
  name,
  pattern,
  says,
  ground: (sentence, scene) =>
    onTerritory({ id: sentence.id, code: name, reading: reading ?? scene.territory }, scene, {
      state: resolve(scene, sentence.args.state),
    }),
});

export const territoryClauses: readonly Clause[] = [
  territoryOf(
    "on-territory",
    "{event:event} struck territory of {state:state}",
    "The place of the event is territory of the state, in the reading of territory chosen (recognised, administered, claimed).",
  ),
  territoryOf(
    "on-recognised-territory",
    "{event:event} struck territory recognised as that of {state:state}",
    "The place is recognised as territory of the state, whoever holds it.",
    "recognised",
  ),
  territoryOf(
    "on-administered-territory",
    "{event:event} struck territory under the administration of {state:state}",
    "The state administers the place, whoever is sovereign.",
    "administered",
  ),
  territoryOf(
    "on-claimed-territory",
    "{event:event} struck territory claimed by {state:state}",
    "The state holds or claims the place.",
    "claimed",
  ),
];

export const partyTerritoryClause: Clause = {
  name: "on-party-territory",
  pattern: "{event:event} struck territory of a party in {region:region}",
  says: "The place is territory of some party, within the named region.",
  ground: (sentence, scene) => onPartyTerritory(sentence.id, scene, sentence.args.region ?? ""),
};

export const regionClause: Clause = {
  name: "in-region",
  pattern: "{event:event} took place in {region:region}",
  says: "The place of the event carries the tag of the region, on land or at sea.",
  ground: (sentence, scene) => inRegion(sentence.id, scene, sentence.args.region ?? ""),
};

/** What a sentence on territory asks: its id, the name of its clause, and the reading of territory. */
interface Asked {
  readonly id: string;
  readonly code: string;
  readonly reading: TerritoryReading;
}

function placeOf(scene: Scene): Place | undefined {
  return scene.event.place ? scene.corpus.places.get(scene.event.place) : undefined;
}

/** The holding of a place on a day, or undefined when the gazetteer has none for it. */
function holdingOn(place: Place, day: Day): Holding | undefined {
  return place.holdings.find((each) => (each.from?.from ?? "") <= day && day <= (each.until?.to ?? "9999"));
}

function onTerritory(asked: Asked, scene: Scene, { state }: { readonly state: string }): Formula<Note> {
  const place = placeOf(scene);
  const holding = place && holdingOn(place, scene.event.on.from);
  const shown = note(asked, scene, place, { state });
  if (place?.highSeas) return { op: "const", value: false, note: shown };
  if (!holding) return unplaced(scene, shown, { state });
  const owners = ownersOf(holding, asked.reading);
  if (owners) return { op: "const", value: owners.includes(state), note: shown };
  const claims = holding.claimed.includes(state) || holding.administered === state;
  return claims && place ? title(scene, place, state, shown) : { op: "const", value: false, note: shown };
}

function onPartyTerritory(id: string, scene: Scene, region: string): Formula<Note> {
  const place = placeOf(scene);
  const holding = place && holdingOn(place, scene.event.on.from);
  const shown = note({ id, code: "on-party-territory", reading: scene.territory }, scene, place, { region });
  if (place?.highSeas || (place && !place.regions.includes(region)))
    return { op: "const", value: false, note: shown };
  if (!place || !holding) return unplaced(scene, shown, { region });
  const owners = ownersOf(holding, scene.territory);
  const of = (owners ?? [...holding.claimed, holding.administered]).map((owner, index): Formula<Note> => {
    const party = isParty(scene, owner, `${id}/owner-${index}`);
    return owners ? party : { op: "all", of: [party, title(scene, place, owner, shown)] };
  });
  return { op: "any", of, note: shown };
}

function inRegion(id: string, scene: Scene, region: string): Formula<Note> {
  const place = placeOf(scene);
  const shown = note({ id, code: "in-region", reading: scene.territory }, scene, place, { region });
  if (!place) return unplaced(scene, shown, { region });
  return { op: "const", value: place.regions.includes(region), note: shown };
}

/** Those whose territory a place is in a reading: one, or everyone with a claim; undefined where title is disputed. */
function ownersOf(
  { recognised, administered, claimed }: Holding,
  reading: TerritoryReading,
): string[] | undefined {
  if (reading === "administered") return [administered];
  if (reading === "claimed") return [...new Set([recognised ?? administered, ...claimed])];
  return recognised === undefined ? undefined : [recognised];
}

/** Whose territory it is, where states dispute title: open, and contested. */
function title(scene: Scene, { id: place }: Place, state: string, shown: Note): Formula<Note> {
  const key = `title(${place}/${state})`;
  return { op: "atom", atom: scene.atoms.number({ key, kind: "title", place, state }), note: shown };
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
  { id, code, reading }: Asked,
  scene: Scene,
  place: Place | undefined,
  args: Record<string, string>,
): Note {
  const cites: Cite[] = place ? [{ to: "place", place: place.id, sources: place.sources }] : [];
  return { id, code, args: { ...args, event: scene.event.id, place: place?.id ?? "", reading }, cites };
}
