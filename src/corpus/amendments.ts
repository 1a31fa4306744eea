import { move } from "../base/index.ts";
import type { Amendment, Instrument, Provision } from "../law/index.ts";

/** The instruments with what later protocols changed in them: an old wording ends the day before the new one begins. */
export function amended(instruments: ReadonlyMap<string, Instrument>): Map<string, Instrument> {
  const found = new Map(instruments);
  for (const { id, amends = [] } of instruments.values())
    for (const amendment of amends) {
      const text = found.get(amendment.to);
      if (text) found.set(text.id, { ...text, provisions: patched(text.provisions, amendment, id) });
    }
  return found;
}

function patched(
  provisions: readonly Provision[],
  { from, replaces, provisions: fresh }: Amendment,
  by: string,
) {
  const ends = { from: move(from.from, DAY, -1), to: move(from.to, DAY, -1) };
  const kept = provisions.map((each) =>
    replaces.includes(each.id) ? { ...each, valid: { ...each.valid, until: ends } } : each,
  );
  return [...kept, ...fresh.map((each) => ({ ...each, by, valid: { ...each.valid, from } }))];
}

const DAY = { count: 1, unit: "day" } as const;
