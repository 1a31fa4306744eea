import { writeDate } from "../base/index.ts";
import type { Instrument, LawCorpus } from "../law/index.ts";
import { inForceBetween, instrumentForm } from "./instrument-answer.ts";
import { type InstrumentsOutput, instrumentsInput, instrumentsOutput } from "./instruments-form.ts";
import { known } from "./open-assessment.ts";
import { question } from "./question.ts";
import { receiptOf } from "./receipt.ts";
import { showInstruments } from "./show-instruments.ts";

export const instruments = question({
  name: "instruments",
  says: "The instruments of the corpus: parties, status on a date, articles, what is disputed or unknown, sources",
  examples: [
    { says: "All instruments", input: {} },
    { says: "The memorandum of 2025, whole", input: { id: ["azerbaijan-turkiye-memorandum-2025"] } },
  ],
  input: instrumentsInput,
  output: instrumentsOutput,
  positional: ["id"],
  show: showInstruments,
}).answer((input, library) => {
  const { corpus } = library;
  known("instrument", input.id, corpus.instruments);
  if (input.party) known("actor", [input.party], corpus.actors);
  const on = input.on ?? corpus.version;
  const chosen = [...corpus.instruments.values()].filter((each) => concerns(each, input));
  return {
    receipt: receiptOf(library, "instruments", input),
    on,
    list: chosen.map((each) => entry(corpus, each, on)),
    whole: input.id
      .flatMap((id) => corpus.instruments.get(id) ?? [])
      .map((each) => instrumentForm(corpus, each, on)),
  };
});

function concerns(
  { id, parties }: Instrument,
  input: { id: readonly string[]; party?: string | undefined },
): boolean {
  return (input.id.length === 0 || input.id.includes(id)) && (!input.party || parties.includes(input.party));
}

function entry(corpus: LawCorpus, instrument: Instrument, on: string): InstrumentsOutput["list"][number] {
  const { id, short, title, kind, quality, signed, parties } = instrument;
  return {
    id,
    short,
    title,
    kind,
    quality,
    ...(signed && { signed: writeDate(signed) }),
    parties: [...parties],
    inForce: inForceBetween(corpus, instrument, on),
  };
}
