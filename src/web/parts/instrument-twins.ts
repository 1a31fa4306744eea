import type { InstrumentForm } from "../answers.ts";
import { message } from "../messages/message.ts";
import type { Twin } from "./twin.tsx";

/** The life of an instrument as a table. */
export function lifeTwin(instrument: InstrumentForm): Twin {
  const { column, life: title } = message.instrument;
  return {
    title,
    columns: [column.day, column.party, column.act, column.by, column.effect, column.note],
    rows: instrument.life.map((event) => [
      dayOf(event),
      partyOf(instrument, event.party),
      event.kind,
      event.organ ?? "",
      event.effect,
      [event.note, ...event.versions.map(({ says }) => says)].filter(Boolean).join(" "),
    ]),
  };
}

export function partiesTwin({ parties }: InstrumentForm): Twin {
  const { column, partiesAt: title } = message.instrument;
  return {
    title,
    columns: [column.party, column.status, column.note, column.home, column.settles],
    rows: parties.map(({ name, inForce, says, atHome, settles }) => [
      name,
      message.instruments.inForce[inForce],
      says,
      atHome,
      settles.join("; "),
    ]),
  };
}

export function articlesTwin({ provisions }: InstrumentForm): Twin {
  const { column, articles: title, reading } = message.instrument;
  return {
    title,
    columns: [column.article, column.topic, column.provides, reading, column.text],
    rows: provisions.map((one) => [one.article, one.topic, one.says, one.reading.join(" "), one.text]),
  };
}

/** The day of an act, or the word that it is unknown or that no such act was found. */
export function dayOf({ on, found }: InstrumentForm["life"][number]): string {
  if (on) return message.day(on);
  return found ? message.instrument.unknownDay : message.instrument.notFound;
}

export function partyOf({ parties }: InstrumentForm, party: string): string {
  return parties.find(({ state }) => state === party)?.name ?? message.instrument.everyParty;
}
