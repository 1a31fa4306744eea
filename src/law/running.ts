import { type DateSpan, move, moveSpan } from "../base/index.ts";
import type { Instrument, LifeEvent, Running } from "./instrument.ts";

const known = new WeakMap<Instrument, readonly LifeEvent[]>();

/** The acts in the life of an instrument, with the ends that its term and the notices of parties bring about. */
export function lifeOf(instrument: Instrument): readonly LifeEvent[] {
  const found = known.get(instrument) ?? [...instrument.life, ...endsOf(instrument)];
  known.set(instrument, found);
  return found;
}

function endsOf({ runs, entry, life, parties }: Instrument): LifeEvent[] {
  if (!runs) return [];
  const notices = life.filter(({ kind, on, found }) => kind === "gave notice" && on && found);
  if (runs.exit) return notices.flatMap((notice) => leaving(notice, runs));
  const start = entry.how === "on" ? entry.on : undefined;
  const end = start && runs.lasts && moveSpan(start, runs.lasts);
  if (!end || life.some(({ kind }) => kind === "extended")) return [];
  if (!runs.renews) return [ending("term", "all", end, runs)];
  // Of two parties one is no treaty: the notice of either ends it for both.
  const ends = (notice: LifeEvent) => (parties.length === 2 ? "all" : notice.party);
  return notices.map((notice) =>
    ending(`${notice.id}/end`, ends(notice), termAfter(notice, end, runs), runs),
  );
}

/** A notice that ends it for its party after a while. */
function leaving(notice: LifeEvent, runs: Running): LifeEvent[] {
  if (!notice.on || !runs.exit) return [];
  const on = moveSpan(notice.on, runs.exit);
  return [
    {
      ...notice,
      id: `${notice.id}/effect`,
      kind: "denounced",
      on,
      sources: [...notice.sources, ...runs.sources],
    },
  ];
}

/** The end of the first term that is still far enough away when notice is given. */
function termAfter({ on }: LifeEvent, first: DateSpan, { renews, notice }: Running): DateSpan {
  const given = on?.from ?? "";
  let end = first;
  while (renews && (notice ? move(end.from, notice, -1) : end.from) < given) end = moveSpan(end, renews);
  return end;
}

function ending(id: string, party: string, on: DateSpan, { sources }: Running): LifeEvent {
  return {
    id,
    party,
    kind: "expired",
    on,
    found: true,
    disputed: false,
    effect: "international",
    versions: [],
    sources,
  };
}
