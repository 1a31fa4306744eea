import type { TerritoryReading } from "./actor.ts";
import type { Atoms } from "./atoms.ts";
import { ANY_STATE, type Candidate, isProhibition, type Subject } from "./candidate.ts";
import type { Case } from "./case.ts";
import { reading } from "./clauses/readings.ts";
import type { Formula } from "./formula.ts";
import { createScene } from "./ground.ts";
import type { Force, Instrument, Provision } from "./instrument.ts";
import { isValidOn, passed } from "./law-date.ts";
import { inForce, isParty } from "./lifecycle.ts";
import type { Note } from "./note.ts";
import type { Scene } from "./scene.ts";
import { SharedGround } from "./shared-ground.ts";

/** What findings are looked for among: a case, its atoms, the reading of territory and, if given, certain instruments. */
export interface Search extends Case {
  readonly atoms: Atoms;
  readonly territory: TerritoryReading;
  readonly only?: readonly string[];
}

/** Every finding that the corpus makes possible for the incident: each duty, obligor and event. */
export function findCandidates(search: Search): Candidate[] {
  const shared = new SharedGround();
  return instrumentsInPlay(search).flatMap((instrument) =>
    instrument.provisions
      .filter(({ valid }) => isValidOn(valid, search.lawDate))
      .flatMap((provision) => subjectsOf(search, instrument, provision))
      .map((subject) => groundSubject(search, subject, shared)),
  );
}

/** General law, and each instrument to which a state of the incident is a party. */
function instrumentsInPlay({ corpus, incident, only }: Search): Instrument[] {
  const actors = new Set([incident.victim, ...incident.attackers, ...incident.others]);
  const concerned = ({ baseline, parties }: Instrument) =>
    baseline || parties.some((party) => actors.has(party));
  return [...corpus.instruments.values()].filter((each) =>
    only?.length ? only.includes(each.id) : concerned(each),
  );
}

function subjectsOf(search: Search, instrument: Instrument, provision: Provision): Subject[] {
  const events = search.incident.events.filter(({ answers }) => answers === undefined);
  return events.flatMap((event) =>
    provision.duties.flatMap((duty) =>
      obligorsOf(search, instrument, provision, event.victim).map((obligor) => ({
        id: [`${instrument.id}/${provision.id}/${duty.id}`, `${obligor}-${event.victim}`, event.id].join("@"),
        instrument,
        provision,
        duty,
        obligor,
        beneficiary: event.victim,
        event,
      })),
    ),
  );
}

function obligorsOf(
  { incident }: Search,
  { parties, baseline }: Instrument,
  { binds, duties }: Provision,
  victim: string,
): readonly string[] {
  if (typeof binds !== "string") return binds.filter((each) => each !== victim);
  if (binds === "the victim") return [victim];
  if (binds === "any state") return [ANY_STATE];
  if (binds === "the attacker" || (baseline && duties.some(isProhibition)))
    return incident.attackers.filter((each) => each !== victim && parties.includes(each));
  return parties.filter((each) => each !== victim);
}

function groundSubject(search: Search, subject: Subject, shared: SharedGround): Candidate {
  const scene = sceneOf(search, subject);
  const { provision, duty, instrument } = subject;
  const candidate: Candidate = {
    ...subject,
    inForce: inForceFor(scene, subject),
    binding: bindingOn(scene, instrument, subject.obligor),
    occasion: provision.occasion ? shared.ground(scene, provision.occasion) : amongParties(scene, subject),
    among: amongParties(scene, subject),
    acts: provision.activation.map((act) => ({ act, is: shared.ground(scene, act.is) })),
    gates: provision.gates
      .filter(({ who }) => who === subject.obligor)
      .map((gate) => ({ gate, is: scene.ground(gate.is) })),
  };
  const lawful = duty.force && !instrument.baseline ? lawfulForce(search, subject, shared) : undefined;
  return lawful ? { ...candidate, lawful } : candidate;
}

/** A promise runs among the parties alone, general law toward everybody. */
function amongParties(scene: Scene, { instrument, provision, beneficiary }: Subject): Formula<Note> {
  if (instrument.baseline) return { op: "const", value: true };
  return isParty(scene, beneficiary, `${instrument.id}/${provision.id}/beneficiary`);
}

function sceneOf(search: Search, { instrument, event, obligor, beneficiary }: Subject): Scene {
  const { corpus, atoms, incident, lawDate, territory } = search;
  const bound = { victim: beneficiary, obligor, event: event.id };
  return createScene({ corpus, atoms, incident, event, instrument, lawDate, territory, bound });
}

function inForceFor(scene: Scene, { instrument, obligor, beneficiary }: Subject): Formula<Note> {
  const who = obligor === ANY_STATE ? beneficiary : obligor;
  return inForce(scene, who, `${instrument.id}/in-force/${who}`);
}

function bindingOn(scene: Scene, instrument: Instrument, party: string): Formula<Note> {
  const force = forceOf(instrument, party);
  const note = (code: string): Note => ({
    id: `${instrument.id}/force/${party}`,
    code,
    args: { instrument: instrument.id, state: party },
    cites: [{ to: "event", instrument: instrument.id, event: "legal force", sources: force?.sources ?? [] }],
  });
  if (!force || typeof force.is === "string")
    return { op: "const", value: force?.is === "binding", note: note("binding") };
  const { question, binding } = force.is;
  return {
    op: "any",
    of: binding.map((position) => reading(scene, question, position, `${instrument.id}/force/${position}`)),
    note: note("binding"),
  };
}

/** What is said of the legal force for a party: of it alone, or of all. */
export function forceOf(instrument: Instrument, party: string): Force | undefined {
  return (
    instrument.force.find((each) => each.party === party) ??
    instrument.force.find((each) => each.party === "all")
  );
}

/** General law on force in help of another: the baseline's permission to assist, with its occasion and acts. */
function lawfulForce(search: Search, subject: Subject, shared: SharedGround): Formula<Note> | undefined {
  for (const instrument of search.corpus.instruments.values()) {
    const provision = instrument.baseline ? instrument.provisions.find(permitsHelp) : undefined;
    if (!provision || !appliesOn(instrument, provision, search.lawDate)) continue;
    const scene = sceneOf(search, { ...subject, instrument, provision });
    const conditions = [provision.occasion, ...provision.activation.map(({ is }) => is)];
    return { op: "all", of: conditions.flatMap((each) => (each ? [shared.ground(scene, each)] : [])) };
  }
  return undefined;
}

/** General law of a later day says nothing on force of an earlier one. */
function appliesOn({ entry }: Instrument, { valid }: Provision, day: string): boolean {
  return isValidOn(valid, day) && (entry.how !== "on" || passed(entry.on, day) !== false);
}

function permitsHelp({ duties, binds }: Provision): boolean {
  return (
    binds === "any state" &&
    duties.some(({ kind, modality, force }) => kind === "assist" && modality === "may" && force)
  );
}
