import type { Clause } from "../clause.ts";
import type { Formula } from "../formula.ts";
import type { Note } from "../note.ts";
import { isRanked } from "../ranks.ts";
import { attackersIn, resolve, type Scene } from "../scene.ts";

/** That one state is another: for an assurance that names its beneficiary, who is no party. */
export const sameStateClause: Clause = {
  name: "same-state",
  pattern: "{victim:state} is {state:state}",
  says: "The state is the one named.",
  ground: ({ id, args }, scene) => {
    const [one, other] = [resolve(scene, args.victim), resolve(scene, args.state)];
    const note = { id, code: "same-state", args: { victim: one, state: other }, cites: [] };
    return { op: "const", value: one === other, note };
  },
};

export const stateInRegionClause: Clause = {
  name: "state-in-region",
  pattern: "{state:state} is in {region:region}",
  says: "The state carries the tag of the region.",
  ground: ({ id, args }, scene) => {
    const state = resolve(scene, args.state);
    const region = args.region ?? "";
    const value = scene.corpus.actors.get(state)?.regions.includes(region) ?? false;
    return { op: "const", value, note: { id, code: "state-in-region", args: { state, region }, cites: [] } };
  },
};

/** Number and rank of attackers, over all events that struck the same state. */
export const greatPowersClause: Clause = {
  name: "two-great-powers",
  pattern: "two or more great powers attacked {victim:state}",
  says: "At least two great powers attacked the state; those that ranked so on the day count.",
  ground: ({ id, args }, scene) => {
    const victim = resolve(scene, args.victim);
    const note: Note = { id, code: "two-great-powers", args: { victim }, cites: [] };
    return { ...atLeastTwo(attacksByPowers(scene, victim, id)), note };
  },
};

/** At war: struck with force, striking, or in a declared war. */
export const atWarClause: Clause = {
  name: "at-war",
  pattern: "{state:state} was at war",
  says: "The state was attacked, attacked another, or a war was declared by or on it.",
  ground: ({ id, args }, scene) => {
    const state = resolve(scene, args.state);
    const note: Note = { id, code: "at-war", args: { state }, cites: [] };
    return { op: "any", of: [...fighting(scene, state, id), ...declarations(scene, state, id)], note };
  },
};

function leaf(scene: Scene, id: string, clause: string, args: Record<string, string>): Formula<Note> {
  return scene.ground({ op: "sentence", id: `${id}/${clause}`, clause, args, text: "" });
}

function attacksByPowers(scene: Scene, victim: string, id: string): Formula<Note>[] {
  const struck = scene.incident.events.filter((event) => event.victim === victim);
  const powers = new Map<string, Formula<Note>[]>();
  for (const event of struck)
    for (const state of attackersIn(scene.incident, event)) {
      if (!isRanked(scene.corpus, state, "great power", event.on.from)) continue;
      const did = leaf(scene, `${id}/${event.id}/${state}`, "forces-of", { event: event.id, state });
      powers.set(state, [...(powers.get(state) ?? []), did]);
    }
  return [...powers.values()].map((of) => ({ op: "any", of }));
}

function atLeastTwo(of: readonly Formula<Note>[]): Formula<Note> {
  const pairs = of.flatMap((one, index) =>
    of.slice(index + 1).map((other): Formula<Note> => ({ op: "all", of: [one, other] })),
  );
  return { op: "any", of: pairs };
}

function fighting(scene: Scene, state: string, id: string): Formula<Note>[] {
  return scene.incident.events.flatMap((event): Formula<Note>[] => {
    const at = scene.at({ event, bound: { ...scene.bound, event: event.id } });
    const under = `${id}/${event.id}`;
    const force = leaf(at, under, "force-used", { event: event.id });
    if (event.victim === state)
      return [{ op: "all", of: [force, leaf(at, under, "came-from-state", { event: event.id })] }];
    if (!attackersIn(scene.incident, event).includes(state)) return [];
    return [{ op: "all", of: [force, leaf(at, under, "forces-of", { event: event.id, state })] }];
  });
}

function declarations(scene: Scene, state: string, id: string): Formula<Note>[] {
  return scene.incident.facts
    .filter(({ that }) => that.clause === "declared-war" && Object.values(that.args).includes(state))
    .map((fact) => leaf(scene, `${id}/${fact.id}`, "declared-war", { ...fact.that.args }));
}
