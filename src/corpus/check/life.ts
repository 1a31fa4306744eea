import type { z } from "zod";
import { type DateSpan, writeDate } from "../../base/index.ts";
import type { Draft, Entry } from "../draft.ts";
import { lifeEvent } from "../kinds/instrument-parts.ts";
import type { Known } from "../known.ts";
import type { Path } from "../text/path.ts";
import { span } from "../to-law/values.ts";
import { checkExists } from "./existence.ts";

type Kind = z.infer<typeof lifeEvent>["event"];

interface Act {
  readonly party: string;
  readonly kind: Kind;
  readonly on: DateSpan | undefined;
  readonly path: Path;
  /** Whether it stands: found, and not disputed. */
  readonly sure: boolean;
}

/** The life of an instrument: acts in an order that can be, by parties that are parties and states that were there. */
export function checkLife(draft: Draft, known: Known): void {
  const entries = draft.entries(lifeEvent, "life");
  const acts = entries.map(actOf);
  for (const act of acts) {
    checkParty(draft, act);
    // A state may succeed from the day it declared itself, before others counted it.
    if (act.party !== "all" && act.kind !== "succeeded") checkExists(draft, known, [...act.path, "on"], act.party, act.on);
  }
  checkIds(draft, entries);
  const sure = acts.filter((act) => act.sure && act.on);
  for (const act of sure) checkOrder(draft, act, sure);
  for (const party of new Set(sure.map((act) => act.party))) checkTurns(draft, inOrder(sure.filter((act) => act.party === party)));
}

function actOf({ path, item }: Entry<z.infer<typeof lifeEvent>>): Act {
  return { party: item.party, kind: item.event, on: span(item.on), path, sure: item.found !== false && item.disputed !== true };
}

function checkIds(draft: Draft, entries: readonly Entry<z.infer<typeof lifeEvent>>[]): void {
  const seen = new Set<string>();
  for (const { path, item } of entries) {
    if (seen.has(item.id)) draft.report("CASUS_CORPUS_DUPLICATE_ID", { path: [...path, "id"] }, `Two acts have the id "${item.id}".`, "Rename one.");
    seen.add(item.id);
  }
}

function checkParty(draft: Draft, { party, path }: Act): void {
  const parties = draft.at("parties");
  if (party === "all" || !Array.isArray(parties) || parties.includes(party)) return;
  const what = `${party} acts here, but is no party: ${parties.join(", ")}.`;
  draft.report("CASUS_CORPUS_NO_PARTY", { path: [...path, "party"] }, what, 'Add it to "parties:", which lists all that are or were parties.');
}

const BEFORE: readonly { readonly first: readonly Kind[]; readonly then: readonly Kind[] }[] = [
  { first: ["signed"], then: ["approved", "ratified", "in force", "denounced", "withdrew", "terminated", "expired", "not extended"] },
  { first: ["in force", "acceded"], then: ["terminated", "expired", "withdrew", "not extended"] },
];

/** An act that needs another before it may not certainly come before that. */
function checkOrder(draft: Draft, act: Act, acts: readonly Act[]): void {
  for (const { first, then } of BEFORE) {
    if (!then.includes(act.kind)) continue;
    const earliest = earliestOf(acts.filter((each) => first.includes(each.kind) && concerns(each, act)));
    const needed = earliest ?? (first.includes("signed") ? signing(draft) : undefined);
    if (needed?.on && act.on && act.on.to < needed.on.from) tooEarly(draft, act, needed);
  }
}

const concerns = (each: Act, act: Act) => each.party === act.party || each.party === "all" || act.party === "all";

function earliestOf(acts: readonly Act[]): Act | undefined {
  return inOrder(acts)[0];
}

function signing(draft: Draft): Pick<Act, "kind" | "on"> {
  const signed = draft.at("signed");
  return { kind: "signed", on: typeof signed === "string" || typeof signed === "number" ? span(signed) : undefined };
}

function tooEarly(draft: Draft, act: Act, needed: Pick<Act, "kind" | "on">): void {
  const [mine, other] = [act.on, needed.on].map((on) => (on ? writeDate(on) : ""));
  const what = `"${act.kind}" on ${mine} comes before "${needed.kind}" on ${other}.`;
  draft.report("CASUS_CORPUS_DATE_ORDER", { path: [...act.path, "on"] }, what, "Correct one of the two dates.");
}

function inOrder(acts: readonly Act[]): Act[] {
  return [...acts].sort((a, b) => ((a.on?.from ?? "") < (b.on?.from ?? "") ? -1 : (a.on?.from ?? "") > (b.on?.from ?? "") ? 1 : 0));
}

const STARTS: ReadonlySet<Kind> = new Set(["in force", "acceded", "succeeded", "resumed", "provisionally applied"]);
const ENDS: ReadonlySet<Kind> = new Set(["withdrew", "terminated", "expired", "not extended"]);
const PAUSES: ReadonlySet<Kind> = new Set(["suspended", "denounced"]);

/** One party's acts in order: it enters into force once until an end or pause, and ends once until it starts again. */
function checkTurns(draft: Draft, acts: readonly Act[]): void {
  let running: Act | undefined;
  let ended: Act | undefined;
  for (const act of acts) {
    if (act.kind === "in force" && running) contradicts(draft, act, running, "without an end between");
    if (ENDS.has(act.kind) && ended) contradicts(draft, act, ended, "without a new start between");
    if (STARTS.has(act.kind)) ended = undefined;
    if (act.kind === "in force") running = act;
    if (ENDS.has(act.kind)) ended = act;
    if (ENDS.has(act.kind) || PAUSES.has(act.kind)) running = undefined;
  }
}

function contradicts(draft: Draft, act: Act, earlier: Act, how: string): void {
  const what = `"${act.kind}" follows "${earlier.kind}" of ${earlier.on ? writeDate(earlier.on) : "an unknown day"} ${how}.`;
  draft.report("CASUS_CORPUS_CONTRADICTORY_LIFE", { path: [...act.path, "event"] }, what, "Correct the act or its date, or mark what is disputed.");
}
