import { fail } from "../../base/index.ts";
import { type Instrument, isValidOn, type LawCorpus, list } from "../../law/index.ts";
import { known } from "../open-assessment.ts";
import { question } from "../question.ts";
import { receiptOf } from "../receipt.ts";
import { criteria } from "./criteria.ts";
import { type DefenceOutput, defenceInput, defenceOutput } from "./form.ts";
import { showDefence } from "./show.ts";

/** The clauses against which people measure a pact, in the wording of a day. */
const REFERENCES: readonly string[] = [
  "north-atlantic-1949",
  "brussels-1948@1949-01-01",
  "treaty-on-european-union-2007",
  "rio-1947",
  "collective-security-treaty-1992@2000-01-01",
  "collective-security-treaty-1992@2020-01-01",
  "russia-dprk-2024",
];

export const defenceTest = question({
  name: "defence-test",
  says: "Whether a pact is one of collective defence: a verdict for each criterion, beside the pacts that people compare it with",
  examples: [
    {
      says: "The treaty of 2010 between Azerbaijan and Türkiye",
      input: { instrument: "azerbaijan-turkiye-strategic-partnership-2010" },
    },
    {
      says: "The memorandum of 2025 against the North Atlantic Treaty alone",
      input: { instrument: "azerbaijan-turkiye-memorandum-2025", reference: ["north-atlantic-1949"] },
    },
  ],
  input: defenceInput,
  output: defenceOutput,
  positional: ["instrument"],
  show: showDefence,
}).answer((input, library) => {
  const { corpus } = library;
  const day = input.on ?? corpus.version;
  const named =
    input.reference.length > 0
      ? input.reference
      : REFERENCES.filter((each) => corpus.instruments.has(idOf(each)));
  const texts = [`${input.instrument}@${day}`, ...named].map((each) => textOf(corpus, each));
  const [subject, ...references] = texts;
  if (!subject) throw new Error("no instrument was asked about");
  const judged = criteria.map(({ id, asks, met }) => ({
    id,
    asks,
    subject: met(subject.text),
    references: references.map(({ text }) => met(text)),
  }));
  const against = references.map((reference, index) => heldAgainst(reference, judged, index));
  return {
    receipt: receiptOf(library, "defence-test", input),
    subject: subject.column,
    references: references.map(({ column }) => column),
    criteria: judged,
    against,
    summary: summaryOf(subject, judged),
  };
});

interface Dated {
  readonly text: Instrument;
  readonly column: DefenceOutput["subject"];
}

const idOf = (reference: string) => reference.split("@")[0] ?? "";

/** An instrument in its wording of a day. */
function textOf(corpus: LawCorpus, reference: string): Dated {
  const [id = "", on = corpus.version] = reference.split("@");
  known("instrument", [id], corpus.instruments);
  const found = corpus.instruments.get(id);
  if (!found || !/^\d{4}-\d{2}-\d{2}$/.test(on))
    return fail(
      "CASUS_ASK_BAD_INPUT",
      `"${reference}" names no instrument on a day.`,
      "Write ID or ID@YYYY-MM-DD.",
    );
  const provisions = found.provisions.filter(({ valid }) => isValidOn(valid, on));
  return { text: { ...found, provisions }, column: { id, short: found.short, on, quality: found.quality } };
}

function heldAgainst(
  { column }: Dated,
  judged: DefenceOutput["criteria"],
  index: number,
): DefenceOutput["against"][number] {
  const pairs = judged.map((each) => [each, each.references[index]?.verdict ?? "unknown"] as const);
  const where = (holds: (own: string, other: string) => boolean) =>
    pairs.filter(([each, other]) => holds(each.subject.verdict, other)).map(([each]) => each.id);
  const settled = (verdict: string) => verdict === "yes" || verdict === "no";
  const less = where((own, other) => own === "no" && other === "yes");
  const more = where((own, other) => own === "yes" && other === "no");
  const open = where((own, other) => !settled(own) || !settled(other));
  const alike = where((own, other) => settled(own) && own === other).length;
  const says = `Beside the ${column.short}: alike on ${alike} of ${judged.length}${less.length > 0 ? `; it lacks ${list(less)}` : ""}${more.length > 0 ? `; it goes further on ${list(more)}` : ""}${open.length > 0 ? `; open on ${list(open)}` : ""}.`;
  return { reference: column.id, alike, less, more, open, says };
}

function summaryOf({ column }: Dated, judged: DefenceOutput["criteria"]): string {
  const count = (verdict: string) => judged.filter(({ subject }) => subject.verdict === verdict).length;
  const open = judged.length - count("yes") - count("no");
  return `The ${column.short} meets ${count("yes")} of ${judged.length} criteria, fails ${count("no")}, and ${open} ${open === 1 ? "is" : "are"} open.`;
}
