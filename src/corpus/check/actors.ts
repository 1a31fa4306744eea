import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";
import { nearest } from "../text/near.ts";
import type { Spot } from "../text/place.ts";

/** Reports an actor that nobody knows, with the one that was probably meant. */
export function checkActor(draft: Draft, known: Known, spot: Spot, value: string): void {
  if (known.actors.has(value)) return;
  if (BOOLEAN.test(value)) sayBoolean(draft, known, spot, value);
  else if (!known.torn.has("actors")) sayUnknown(draft, known, spot, value);
}

const BOOLEAN = /^(?:y|n|yes|no|on|off|true|false)$/i;

function sayBoolean(draft: Draft, known: Known, spot: Spot, value: string): void {
  const what = `"${value}" is no actor, and a reader of YAML 1.1 would take it for a truth value.`;
  const near = value === "NO" ? "NOR (Norway)" : nearActor(known, value);
  const rule = "states go by their ISO alpha-3 codes.";
  const mend = near ? `Write ${near}: ${rule}` : `Write the actor's id: ${rule}`;
  draft.report("CASUS_CORPUS_YAML_BOOLEAN", spot, what, mend);
}

function sayUnknown(draft: Draft, known: Known, spot: Spot, value: string): void {
  const near = nearActor(known, value);
  const otherwise = "Write a state by its ISO alpha-3 code, or add it to corpus/actors.";
  const mend = near ? `Did you mean ${near}?` : otherwise;
  draft.report("CASUS_CORPUS_UNKNOWN_ACTOR", spot, `"${value}" is no actor of the corpus.`, mend);
}

/** The actor nearest by code, or by name in any language when the word is longer than a code. */
function nearActor(known: Known, value: string): string | undefined {
  const names = [...known.actors].flatMap(([id, { name, names: others }]) =>
    [name, ...others].map((each) => [each, id] as const),
  );
  const byName = new Map(names);
  const name = byName.get(nearest(value, byName.keys()) ?? "");
  const code = nearest(value, known.actors.keys());
  const id = value.length > 3 ? (name ?? code) : (code ?? name);
  return id && `${id} (${known.actors.get(id)?.name})`;
}
