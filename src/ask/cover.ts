import { fail, writeDate } from "../base/index.ts";
import { Assessment, capital, type Instrument, type LawCorpus } from "../law/index.ts";
import { attackOf, eventWords, requestFacts } from "./attack.ts";
import { coverAnswer } from "./cover-answer.ts";
import { type CoverOutput, coverInput, coverOutput } from "./cover-form.ts";
import { findingForm } from "./finding-answer.ts";
import { type Row, rowsOf } from "./findings.ts";
import { known, namesOf } from "./open-assessment.ts";
import { question } from "./question.ts";
import { receiptOf } from "./receipt.ts";
import { helpersIn, rollOf, stands } from "./roll.ts";
import { showCoverage } from "./show-coverage.ts";

export const cover = question({
  name: "cover",
  says: "If one state attacks another on a day, who stands with the victim: by duty, by permission, by political promise",
  examples: [
    {
      says: "Iran and Azerbaijan on 5 March 2026",
      input: { attacker: "IRN", victim: "AZE", on: "2026-03-05" },
    },
  ],
  input: coverInput,
  output: coverOutput,
  positional: ["attacker", "victim"],
  show: showCoverage,
}).answer((input, library) => {
  const { attacker, victim, on, attack, asked } = input;
  const { corpus } = library;
  known("actor", [attacker, victim], corpus.actors);
  if (attacker === victim)
    fail("CASUS_ASK_SAME_STATE", `${victim} stands on both sides.`, "Name two different states.");
  for (const state of [attacker, victim]) existed(corpus, state, on);
  const assessment = assessAttack(corpus, input);
  const rows = rowsOf(assessment).filter(({ finding }) => finding.judgement.kind !== "prohibition");
  const findings = rows.map((row) => findingForm(assessment, row));
  const roll = rollOf(assessment, rows);
  return {
    receipt: receiptOf(library, "cover", input),
    attacker,
    victim,
    on,
    attack,
    asked,
    names: namesOf(corpus, [attacker, victim, ...findings.flatMap(({ obligors }) => obligors)]),
    answer: coverAnswer(corpus, victim, roll),
    assumptions: assumptionsFor(input),
    roll,
    nothing: nothingOf(rows, roll),
    begins: beginsOf(rows),
    findings,
  };
});

type Input = { attacker: string; victim: string; on: string; attack: CoverOutput["attack"]; asked: boolean };

function assessAttack(corpus: LawCorpus, { attacker, victim, on, attack, asked }: Input): Assessment {
  const incident = attackOf(corpus, attacker, victim, on, attack, asked);
  const concerned = [...corpus.instruments.values()].filter(
    ({ baseline, parties }) => baseline || parties.includes(victim),
  );
  const helpers = new Set(concerned.filter(({ baseline }) => !baseline).flatMap(({ parties }) => parties));
  const facts = [...incident.facts, ...requestFacts(victim, helpers, asked)];
  return new Assessment(
    corpus,
    { ...incident, facts },
    { lawDate: on, instruments: concerned.map(({ id }) => id) },
  );
}

function existed({ actors }: LawCorpus, state: string, on: string): void {
  const { from, until } = actors.get(state)?.exists ?? {};
  if (from && from.from > on)
    fail(
      "CASUS_ASK_NO_SUCH_STATE_YET",
      `${state} did not exist on ${on}.`,
      `It begins on ${writeDate(from)}: take a later day, or its predecessor.`,
    );
  if (until && until.to < on)
    fail(
      "CASUS_ASK_NO_SUCH_STATE_YET",
      `${state} no longer existed on ${on}.`,
      `It ends on ${writeDate(until)}: take an earlier day, or its successor.`,
    );
}

function assumptionsFor({ attack, asked }: Input): string[] {
  return [
    `${capital(eventWords[attack])} is stipulated, on territory that nobody disputes, and it answers no earlier attack.`,
    asked
      ? "The victim declares itself attacked and asks each possible helper."
      : "The victim has made no declaration and asked nobody.",
    "No talks were held yet, and no organ has decided.",
  ];
}

function nothingOf(rows: readonly Row[], roll: CoverOutput["roll"]): CoverOutput["nothing"] {
  const standing = new Set(roll.map(({ state }) => state));
  const why = new Map<string, string>();
  for (const row of rows.filter((each) => !stands(each))) {
    const reason = row.finding.fails[0] ?? `the ${row.finding.candidate.instrument.short} names no help`;
    for (const state of helpersIn(row)) if (!standing.has(state)) why.set(state, reason);
  }
  return [...why].map(([state, reason]) => ({ state, why: reason }));
}

function beginsOf(rows: readonly Row[]): CoverOutput["begins"] {
  const first = new Map<string, Row>();
  for (const row of rows.filter(stands))
    if (!first.has(row.finding.candidate.instrument.id)) first.set(row.finding.candidate.instrument.id, row);
  return [...first.values()].flatMap(({ finding: { candidate, judgement } }) => {
    const { id, short } = candidate.instrument;
    const on = beginning(candidate.instrument);
    return on ? [{ instrument: id, short, on, kind: judgement.kind }] : [];
  });
}

function beginning({ entry, signed }: Instrument): string | undefined {
  return entry.how === "on" ? writeDate(entry.on) : signed && writeDate(signed);
}
