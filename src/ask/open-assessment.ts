import type { z } from "zod";
import { fail } from "../base/index.ts";
import { Assessment, type Choices, type Incident, type LawCorpus } from "../law/index.ts";
import type { assessInput } from "./assess-form.ts";
import type { Library } from "./library.ts";

type Input = Omit<z.output<typeof assessInput>, "incident"> & {
  readonly incident: z.output<typeof assessInput>["incident"];
};

/** Opens the assessment that an input asks for: reads the incident, takes what is assumed, checks the choices. */
export function openAssessment(input: Input, library: Library): Assessment {
  const { incident, choices } = openChoices(input, library);
  return new Assessment(library.corpus, incident, choices);
}

/** The incident and the choices that an input asks for. */
export function openChoices(input: Input, library: Library): { incident: Incident; choices: Choices } {
  const { corpus } = library;
  known("doctrine", input.doctrine, corpus.doctrines);
  known("instrument", input.instrument, corpus.instruments);
  const incident = library.assume(incidentOf(input, library), input.assume);
  const choices: Choices = {
    ...(input.lawDate && { lawDate: input.lawDate }),
    doctrines: input.doctrine,
    territory: input.territory,
    threshold: input.threshold,
    instruments: input.instrument,
  };
  return { incident, choices };
}

function incidentOf({ incident }: Input, library: Library): Incident {
  if ("text" in incident) return library.readIncident(incident.text, incident.file ?? "incident");
  return (
    library.corpus.incidents.get(incident.id) ?? missing("incident", incident.id, library.corpus.incidents)
  );
}

/** Refuses ids that the corpus does not have, and says which it has. */
export function known(kind: string, ids: readonly string[], among: ReadonlyMap<string, unknown>): void {
  for (const id of ids) if (!among.has(id)) missing(kind, id, among);
}

function missing(kind: string, id: string, among: ReadonlyMap<string, unknown>): never {
  return fail(
    "CASUS_ASK_UNKNOWN_ID",
    `There is no ${kind} "${id}" in the corpus.`,
    `Known: ${[...among.keys()].join(", ")}.`,
  );
}

const STAND_INS: Readonly<Record<string, string>> = { ANY: "any state", UNNAMED: "the attacker" };

/** Names of the actors that a corpus knows, for those that an answer mentions. */
export function namesOf(corpus: LawCorpus, actors: Iterable<string>): Record<string, string> {
  return Object.fromEntries(
    [...new Set(actors)].sort().map((id) => [id, corpus.actors.get(id)?.name ?? STAND_INS[id] ?? id]),
  );
}
