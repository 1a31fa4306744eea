import { Assessment, type Fact, type Incident, type LawCorpus } from "../../src/law/index.ts";
import { findingOf, world } from "./law-builder.ts";

/** One way in which everything open may come out: every fact settled, one doctrine taken. */
export interface World {
  readonly facts: Readonly<Record<string, boolean>>;
  readonly doctrine: string;
  /** Whether ALP's finding comes out engaged. */
  readonly engaged: boolean;
}

/**
 * Every way in which the open facts and the readings of an incident can come out together, each settled fact by fact and
 * judged on its own: what constraints forbid is left out, and what narrators dispute stands as one of them tells it.
 */
export function worldsOf(corpus: LawCorpus, incident: Incident): World[] {
  const open = incident.facts.filter(isOpen);
  const doctrines = [...corpus.doctrines.keys()];
  return assignments(open.map(({ id }) => id))
    .filter((facts) => allowed(incident, facts) && told(incident, open, facts))
    .flatMap((facts) =>
      (doctrines.length > 0 ? doctrines : ["all"]).map((doctrine) => ({
        facts,
        doctrine,
        engaged: engaged(corpus, settledAs(incident, facts), doctrine),
      })),
    );
}

export const isOpen = ({ holds }: Fact) => holds === "unknown";

/** The incident with facts settled as a world has them. */
export function settledAs(incident: Incident, facts: Readonly<Record<string, boolean>>): Incident {
  const settle = (fact: Fact): Fact =>
    fact.id in facts
      ? { ...fact, holds: facts[fact.id] ? "yes" : "no", grade: "stipulated", accounts: [] }
      : fact;
  return { ...incident, facts: incident.facts.map(settle) };
}

function engaged(corpus: LawCorpus, incident: Incident, doctrine: string): boolean {
  const at = new Assessment(
    world({
      instruments: [...corpus.instruments.values()],
      questions: [...corpus.questions.values()],
      doctrines: [...corpus.doctrines.values()],
    }),
    incident,
    doctrine === "all" ? {} : { doctrines: [doctrine] },
  );
  return findingOf(at).judgement.decision.verdict === "yes";
}

function assignments(ids: readonly string[]): Record<string, boolean>[] {
  return Array.from({ length: 2 ** ids.length }, (_, bits) =>
    Object.fromEntries(ids.map((id, place) => [id, ((bits >> place) & 1) === 1])),
  );
}

function allowed({ constraints, facts }: Incident, world: Readonly<Record<string, boolean>>): boolean {
  const value = (id: string) => world[id] ?? facts.find((fact) => fact.id === id)?.holds === "yes";
  return constraints.every(({ kind, facts: among }) => {
    const so = among.filter(value).length;
    if (kind === "implies") return !value(among[0] ?? "") || value(among[1] ?? "");
    return kind === "exactly one" ? so === 1 : so <= 1;
  });
}

/** Whether some narrator tells all disputed facts so. */
function told(
  { narrators }: Incident,
  open: readonly Fact[],
  world: Readonly<Record<string, boolean>>,
): boolean {
  const disputed = open.filter(({ accounts }) => new Set(accounts.map(({ says }) => says)).size === 2);
  if (disputed.length === 0) return true;
  return narrators.some(({ id }) =>
    disputed.every(({ id: fact, accounts }) => {
      const said = accounts.find(({ narrator }) => narrator === id)?.says;
      return said === undefined || (said === "yes") === world[fact];
    }),
  );
}
