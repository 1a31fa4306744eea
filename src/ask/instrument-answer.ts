import { writeDate } from "../base/index.ts";
import {
  type Instrument,
  type LawCorpus,
  list,
  nameOf,
  type PartyStatus,
  partyStatus,
  type Verdict,
  whenInWords,
} from "../law/index.ts";
import type { InstrumentForm } from "./instruments-form.ts";
import { plainReading } from "./plain-reading.ts";
import { sourceLines } from "./source-lines.ts";

/** One instrument whole, with each party's status on a day. */
export function instrumentForm(corpus: LawCorpus, instrument: Instrument, on: string): InstrumentForm {
  const lines = (refs: Instrument["sources"]) => sourceLines(corpus, refs);
  const { id, title, short, kind, quality, signed } = instrument;
  return {
    id,
    title,
    short,
    kind,
    quality,
    ...(signed && { signed: writeDate(signed) }),
    parties: instrument.parties.map((party) => partyForm(corpus, instrument, party, on)),
    provisions: instrument.provisions.map((each) => ({
      id: each.id,
      article: each.article,
      topic: each.topic,
      says: each.says,
      text: each.text,
      reading: plainReading(corpus, each),
      sources: lines(each.sources),
    })),
    life: instrument.life.map((event) => ({
      id: event.id,
      party: event.party,
      kind: event.kind,
      ...(event.on && { on: writeDate(event.on) }),
      found: event.found,
      disputed: event.disputed,
      effect: event.effect,
      ...(event.organ && { organ: event.organ }),
      ...(event.note && { note: event.note }),
      versions: event.versions.map((each) => ({ says: each.says, sources: lines(each.sources) })),
      sources: lines(event.sources),
    })),
    matters: instrument.matters.map((each) => ({
      id: each.id,
      asks: each.asks ?? each.says,
      says: each.says,
      value: each.value,
      sources: lines(each.sources),
    })),
    silences: instrument.silences.map(({ topic, state, note, sources }) => ({
      topic,
      state,
      ...(note && { note }),
      sources: lines(sources),
    })),
    relations: instrument.relations.map(({ kind: how, to, note }) => ({
      kind: how,
      to,
      ...(note && { note }),
    })),
    disputes: instrument.disputes.map(({ about, says, effect }) => ({
      about,
      says: says.map((each) => ({ says: each.says, sources: lines(each.sources) })),
      ...(effect && { effect }),
    })),
    notes: [...instrument.notes],
    sources: lines(instrument.sources),
  };
}

function partyForm(
  corpus: LawCorpus,
  instrument: Instrument,
  party: string,
  on: string,
): InstrumentForm["parties"][number] {
  const status = partyStatus(corpus, instrument, party, on);
  const name = nameOf(status.given, party);
  return {
    state: party,
    name,
    inForce: status.verdict,
    says: statusSentence(instrument, name, status),
    atHome: atHome(instrument, party, name, on),
    settles: settlersOf(instrument, status),
  };
}

function statusSentence({ short }: Instrument, name: string, { verdict, open }: PartyStatus): string {
  if (verdict === "yes") return `In force for ${name}.`;
  if (verdict === "no") return `Not in force for ${name}.`;
  const word = verdict === "contested" ? "contested" : "unknown";
  return `Whether the ${short} is in force for ${name} is ${word}: ${list(open)}.`;
}

/** Everything that may settle an unknown entry into force: the open points first, then acts that no search found. */
function settlersOf({ life }: Instrument, { open }: PartyStatus): string[] {
  const unfound =
    open.length > 0
      ? life
          .filter(({ found }) => !found)
          .map(
            ({ kind, organ }) =>
              `whether it was ${kind}${organ ? ` by ${organ}` : ""} (no such act was found)`,
          )
      : [];
  return [...open, ...unfound];
}

function atHome(instrument: Instrument, party: string, name: string, on: string): string {
  const acts = instrument.life.filter(
    (event) =>
      event.party === party &&
      event.effect !== "international" &&
      event.effect !== "political" &&
      event.found &&
      (event.on?.to ?? "9999") <= on,
  );
  const steps = acts.flatMap(({ kind, organ, on: day }) =>
    day ? [`${organ ?? name} ${kind} it ${whenInWords(writeDate(day))}`] : [],
  );
  return steps.length > 0 ? `${list(steps)}.` : `No act at home is recorded for ${name} by that day.`;
}

/** Whether an instrument is in force for at least two of its parties on a day. */
export function inForceBetween(corpus: LawCorpus, instrument: Instrument, on: string): Verdict {
  const verdicts = instrument.parties.map((party) => partyStatus(corpus, instrument, party, on).verdict);
  if (verdicts.filter((each) => each === "yes").length > Math.min(1, instrument.parties.length - 1))
    return "yes";
  if (verdicts.includes("undetermined")) return "undetermined";
  return verdicts.includes("contested") ? "contested" : "no";
}
