import { readCasebook } from "../../corpus/index.ts";
import { headline, prove, proveWhyNot } from "../../law/index.ts";
import { proofRoot } from "../proof-root.ts";
import { question } from "../question.ts";
import { casebookInput, casebookOutput, type Miss } from "./form.ts";
import { type Scored, scoreCasebook } from "./score.ts";
import { showCasebook } from "./show.ts";
import { POINTS, talliesBy, tallyOf } from "./tally.ts";

export const casebook = question({
  name: "casebook",
  says: "How the engine's findings compare with those that scholarship supports, case by case",
  examples: [{ says: "The casebook of this Casus, from its recorded facts alone", input: { strict: true } }],
  input: casebookInput,
  output: casebookOutput,
  positional: ["folder"],
  folders: ["folder"],
  show: showCasebook,
}).answer(({ folder, strict }, library) => {
  const files = folder?.files ?? library.casebook();
  const book = readCasebook(files, library.corpus);
  const scored = scoreCasebook(library.corpus, book, strict);
  return {
    corpus: library.corpus.version,
    strict,
    cases: book.cases.length,
    all: tallyOf(scored),
    byConfidence: talliesBy(scored, ({ of }) => [of.document.confidence]),
    byTrap: talliesBy(scored, ({ of }) => of.document.traps),
    byEra: talliesBy(scored, ({ of }) => [of.document.era]),
    misses: scored.filter(({ outcome }) => outcome !== "exact").map(missOf),
  };
});

function missOf({ of, row, finding, outcome, assessment }: Scored): Miss {
  const { instrument, article, party, beneficiary, because, missed } = row;
  return {
    case: of.document.case,
    instrument,
    article,
    party,
    beneficiary,
    episodes: row.episodes ?? [],
    confidence: of.document.confidence,
    expected: row.finding,
    because,
    found: finding?.judgement.status ?? "no finding",
    points: POINTS[outcome],
    falseAlarm: outcome === "false alarm",
    ...(missed !== undefined && { why: missed }),
    ...(finding && { proof: proofOfMiss({ finding, assessment }) }),
  };
}

const REFUSED: ReadonlySet<string> = new Set(["not engaged", "not in force", "not tested"]);

function proofOfMiss({
  finding,
  assessment,
}: {
  finding: NonNullable<Scored["finding"]>;
  assessment: Scored["assessment"];
}) {
  const { candidate, judgement } = finding;
  const words = { ...finding, obligors: [candidate.obligor] };
  const sentence = headline(assessment.given, candidate, judgement, words);
  const by = REFUSED.has(judgement.status) ? proveWhyNot : prove;
  return proofRoot(assessment, candidate, { doctrine: "all", narrator: "all" }, sentence, by);
}
