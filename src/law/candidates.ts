import type { TerritoryReading } from "./actor.ts";
import type { Atoms } from "./atoms.ts";
import type { Candidate, Subject } from "./candidate.ts";
import { type LawfulIn, lawfulForce } from "./general-law.ts";
import { createScene } from "./ground.ts";
import { bindingOn } from "./legal-force.ts";
import { amongParties, occasionOf } from "./occasion.ts";
import type { Scene } from "./scene.ts";
import { SharedGround } from "./shared-ground.ts";
import { dayOf, type Reach, subjectsIn } from "./subjects.ts";

/** What findings are looked for among, with the atoms and the reading of territory. */
export interface Search extends Reach {
  readonly atoms: Atoms;
  readonly territory: TerritoryReading;
  readonly lean: boolean;
}

/** Every finding that the corpus makes possible for the incident: each duty, obligor, beneficiary and event. */
export function findCandidates(search: Search): Candidate[] {
  const shared = new SharedGround();
  return subjectsIn(search).map((subject) => groundSubject(search, subject, shared));
}

/** The parts of a subject are grounded when they are first asked for: most findings are refused by the first that is. */
function groundSubject(search: Search, subject: Subject, shared: SharedGround): Candidate {
  const scene = once(() => sceneOf(search, subject));
  const { provision, instrument, obligor } = subject;
  const { breach } = provision;
  const parts = {
    inForce: () => shared.inForce(scene(), subject, search.dated),
    binding: () => bindingOn(scene(), instrument, obligor),
    occasion: () => occasionOf(scene(), subject, shared),
    among: () => amongParties(scene(), subject),
    acts: () => provision.activation.map((act) => ({ act, is: shared.ground(scene(), act.is) })),
    gates: () =>
      provision.gates
        .filter(({ who }) => who === obligor || who === "all")
        .map((gate) => ({ gate, is: scene().ground(gate.is) })),
    breach: () => breach && scene().ground(breach),
    lawful: () => lawfulIn(search, subject, shared),
  };
  return Object.defineProperties({ ...subject }, lazily(parts)) as Candidate;
}

function lazily(parts: Readonly<Record<string, () => unknown>>): PropertyDescriptorMap {
  const get = (make: () => unknown) => ({ get: once(make), enumerable: true });
  return Object.fromEntries(Object.entries(parts).map(([name, make]) => [name, get(make)]));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function lawfulIn(search: Search, subject: Subject, shared: SharedGround): Candidate["lawful"] {
  if (!subject.duty.force || subject.instrument.baseline) return undefined;
  const at: LawfulIn = (instrument, provision) => sceneOf(search, { ...subject, instrument, provision });
  return lawfulForce(search, at, shared);
}

function sceneOf(search: Search, { instrument, provision, event, obligor, beneficiary }: Subject): Scene {
  const { corpus, atoms, incident, territory, lean } = search;
  const bound = { victim: beneficiary, obligor, event: event.id };
  const lawDate = dayOf(search, event);
  return createScene({
    corpus,
    atoms,
    incident,
    event,
    instrument,
    lawDate,
    territory,
    bound,
    provision: provision.id,
    lean,
  });
}
