import { fail } from "../../base/index.ts";
import type { Instrument, LawCorpus, Provision } from "../../law/index.ts";
import { known } from "../open-assessment.ts";

/** The corpus with clauses as if others had adopted them: `collective-security-treaty-1992/art4-2010=AZE,KAZ,TUR`. */
export function adopt(corpus: LawCorpus, clauses: readonly string[]): LawCorpus {
  if (clauses.length === 0) return corpus;
  const made = clauses.map((text, index) => hypothetical(corpus, text, index + 1));
  return {
    ...corpus,
    instruments: new Map([...corpus.instruments, ...made.map((each) => [each.id, each] as const)]),
  };
}

function hypothetical(corpus: LawCorpus, text: string, number: number): Instrument {
  const [clause = "", parties] = text.split("=");
  const [instrument = "", provision = ""] = clause.split("/");
  const members = (parties ?? "").split(",").map((each) => each.trim());
  known("instrument", [instrument], corpus.instruments);
  known("actor", members, corpus.actors);
  const model = corpus.instruments.get(instrument);
  const found = model?.provisions.find(({ id }) => id === provision);
  return model && found ? asIfAdopted(model, found, members, number) : noProvision(model, provision);
}

/** A treaty of that one clause, in force for its parties all along; only the clause is of the model. */
function asIfAdopted(
  model: Instrument,
  clause: Provision,
  parties: readonly string[],
  number: number,
): Instrument {
  const { valid: _, gates: __, reservations: ___, binds, ...provision } = clause;
  const id = `adopted-${number}`;
  return {
    ...model,
    id,
    title: `A hypothetical pact on the model of the ${model.short}, ${clause.article}`,
    short: `hypothetical pact ${number}`,
    kind: "treaty",
    parties,
    baseline: false,
    force: [{ party: "all", is: "binding", indicators: [], sources: [] }],
    life: [],
    entry: { how: "on", on: { from: "0001-01-01", to: "0001-01-01" }, sources: [] },
    provisions: [
      { ...provision, binds: typeof binds === "string" ? binds : "every other party", valid: {}, gates: [] },
    ],
    silences: [],
    relations: [],
    disputes: [],
  };
}

function noProvision(model: Instrument | undefined, provision: string): never {
  const ids = (model?.provisions ?? []).filter(({ duties }) => duties.length > 0).map(({ id }) => id);
  return fail(
    "CASUS_ASK_UNKNOWN_ID",
    `The ${model?.short ?? "instrument"} has no provision "${provision}" that can be adopted.`,
    `Those with a duty: ${ids.join(", ")}.`,
  );
}
