import type { z } from "zod";
import type { Draft, Entry } from "../draft.ts";
import { lifeEvent } from "../kinds/instrument-parts.ts";
import type { Known } from "../known.ts";
import { span } from "../to-law/values.ts";
import { checkExists } from "./existence.ts";
import { type Act, checkOrder } from "./life-order.ts";

type Written = Entry<z.infer<typeof lifeEvent>>;

/** The life of an instrument: acts in an order that can be, by parties that are parties and states that were there. */
export function checkLife(draft: Draft, known: Known): void {
  const acts = draft.entries(lifeEvent, "life");
  for (const act of acts) {
    checkParty(draft, act);
    checkThere(draft, known, act);
  }
  checkIds(draft, acts);
  checkOrder(draft, acts.flatMap(sureAct));
}

function sureAct({ path, item }: Written): Act[] {
  const on = span(item.on);
  const sure = item.found !== false && item.disputed !== true;
  return on && sure ? [{ party: item.party, kind: item.event, on, path }] : [];
}

/** A state may succeed from the day it declared itself, before others counted it. */
function checkThere(draft: Draft, known: Known, { path, item }: Written): void {
  if (item.event !== "succeeded") checkExists(draft, known, [...path, "on"], item.party, span(item.on));
}

function checkIds(draft: Draft, acts: readonly Written[]): void {
  const seen = new Set<string>();
  for (const { path, item } of acts) {
    const what = `Two acts have the id "${item.id}".`;
    if (seen.has(item.id))
      draft.report("CASUS_CORPUS_DUPLICATE_ID", { path: [...path, "id"] }, what, "Rename one.");
    seen.add(item.id);
  }
}

function checkParty(draft: Draft, { path, item }: Written): void {
  const parties = draft.at("parties");
  if (item.party === "all" || !Array.isArray(parties) || parties.includes(item.party)) return;
  const what = `${item.party} acts here, but is no party: ${parties.join(", ")}.`;
  const mend = 'Add it to "parties:", which lists all that are or were parties.';
  draft.report("CASUS_CORPUS_NO_PARTY", { path: [...path, "party"] }, what, mend);
}
