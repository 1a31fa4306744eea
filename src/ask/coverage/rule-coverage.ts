import { readCasebook } from "../../corpus/index.ts";
import {
  Assessment,
  type Condition,
  type Exercised,
  exercise,
  type Incident,
  type Instrument,
} from "../../law/index.ts";
import type { Library } from "../library.ts";
import { known } from "../open-assessment.ts";
import { question } from "../question.ts";
import { receiptOf } from "../receipt.ts";
import { type CoverageOutput, coverageInput, coverageOutput } from "./form.ts";
import { showCoverageOfRules } from "./show.ts";

export const ruleCoverage = question({
  name: "rule-coverage",
  says: "Which conditions of which texts no case ever put to the test, over all incidents and the casebook",
  examples: [
    {
      says: "The conditions of the Collective Security Treaty",
      input: { instrument: ["collective-security-treaty-1992"] },
    },
  ],
  input: coverageInput,
  output: coverageOutput,
  positional: ["instrument"],
  show: showCoverageOfRules,
}).answer((input, library) => {
  const { corpus } = library;
  known("instrument", input.instrument, corpus.instruments);
  const texts = [...corpus.instruments.values()].filter(
    ({ id }) => input.instrument.length === 0 || input.instrument.includes(id),
  );
  const incidents = incidentsOf(library);
  const seen = seenIn(library, incidents, texts);
  const provisions = texts.flatMap((text) => provisionsOf(text, seen));
  const all = texts.flatMap(sentencesOf).map(({ id }) => seen.get(id));
  return {
    receipt: receiptOf(library, "rule-coverage", input),
    incidents: incidents.length,
    sentences: all.length,
    exercised: all.filter((each) => each && each.yes > 0 && each.no > 0).length,
    provisions,
  };
});

function incidentsOf(library: Library): Incident[] {
  const files = library.casebook();
  const cases = files.length > 0 ? readCasebook(files, library.corpus).cases : [];
  return [...library.corpus.incidents.values(), ...cases.map(({ incident }) => incident)];
}

function seenIn({ corpus }: Library, incidents: readonly Incident[], texts: readonly Instrument[]) {
  const seen = new Map<string, Exercised>();
  const instruments = texts.map(({ id }) => id);
  for (const incident of incidents)
    exercise(
      new Assessment(corpus, incident, {
        sides: "every side",
        instruments: concerned(incident, texts, instruments),
      }),
      seen,
    );
  return seen;
}

/** Texts to which a state of the incident is a party; a baseline concerns every incident. */
function concerned(incident: Incident, texts: readonly Instrument[], all: readonly string[]): string[] {
  const actors = new Set([incident.victim, ...incident.attackers, ...incident.others]);
  const some = texts.filter(
    ({ baseline, parties }) => baseline || parties.some((party) => actors.has(party)),
  );
  return some.length > 0 ? some.map(({ id }) => id) : all.slice(0, 1);
}

function provisionsOf(text: Instrument, seen: ReadonlyMap<string, Exercised>): CoverageOutput["provisions"] {
  return text.provisions
    .filter(({ duties }) => duties.length > 0)
    .flatMap((provision) => {
      const sentences = sentencesOf({ ...text, provisions: [provision] });
      const counts = sentences.map(({ id, text: says }) => ({
        id,
        says,
        ...(seen.get(id) ?? { yes: 0, no: 0, open: 0 }),
      }));
      const lacking = counts.filter(({ yes, no }) => yes === 0 || no === 0);
      const untested = counts.every(({ yes, no, open }) => yes + no + open === 0);
      if (lacking.length === 0) return [];
      return [
        { instrument: text.id, provision: provision.id, article: provision.article, untested, lacking },
      ];
    });
}

type Leaf = Extract<Condition, { op: "sentence" }>;

function sentencesOf({ provisions }: Pick<Instrument, "provisions">): Leaf[] {
  return provisions
    .filter(({ duties }) => duties.length > 0)
    .flatMap(({ occasion, activation, breach }) => [occasion, ...activation.map(({ is }) => is), breach])
    .flatMap((condition) => (condition ? leaves(condition) : []));
}

function leaves(condition: Condition): Leaf[] {
  if (condition.op === "sentence") return [condition];
  if (condition.op === "not") return leaves(condition.part);
  if (condition.op === "unless") return [condition.rule, ...condition.exceptions].flatMap(leaves);
  return condition.parts.flatMap(leaves);
}
