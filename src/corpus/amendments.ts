import type { Amendment, Instrument, Provision } from "../law/index.ts";

/** The instruments with what later protocols changed in them: an old wording ends when the new one begins. */
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
  const kept = provisions.map((each) =>
    replaces.includes(each.id) ? { ...each, valid: { ...each.valid, until: from } } : each,
  );
  return [...kept, ...fresh.map((each) => ({ ...each, by, valid: { ...each.valid, from } }))];
}
