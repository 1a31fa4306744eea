import type { z } from "zod";
import { type DateSpan, writeDate } from "../../base/index.ts";
import type { Draft } from "../draft.ts";
import type { lifeEvent } from "../kinds/instrument-parts.ts";
import type { Path } from "../text/path.ts";
import { span } from "../to-law/values.ts";

type Kind = z.infer<typeof lifeEvent>["event"];

/** A dated act that was found and is not disputed. */
export interface Act {
  readonly party: string;
  readonly kind: Kind;
  readonly on: DateSpan;
  readonly path: Path;
}

/** Acts that certainly come before what they need, and acts that contradict each other. */
export function checkOrder(draft: Draft, acts: readonly Act[]): void {
  for (const act of acts) for (const need of NEEDS) checkNeed(draft, act, need, acts);
  for (const party of new Set(acts.map((act) => act.party))) {
    checkTurns(draft, inOrder(acts.filter((act) => act.party === party)));
  }
}

interface Need {
  readonly of: ReadonlySet<Kind>;
  readonly before: ReadonlySet<Kind>;
}

const ENDS: ReadonlySet<Kind> = new Set(["withdrew", "terminated", "expired", "not extended"]);
const STARTS: ReadonlySet<Kind> = new Set([
  "in force",
  "acceded",
  "succeeded",
  "resumed",
  "provisionally applied",
]);
const PAUSES: ReadonlySet<Kind> = new Set(["suspended", "denounced"]);

const SIGNING: Need = {
  of: new Set([...ENDS, "approved", "ratified", "in force", "denounced"]),
  before: new Set(["signed"]),
};
const NEEDS: readonly Need[] = [SIGNING, { of: ENDS, before: new Set(["in force", "acceded"]) }];

/** An act that needs another before it may not certainly come before the first of those. */
function checkNeed(draft: Draft, act: Act, need: Need, acts: readonly Act[]): void {
  if (!need.of.has(act.kind)) return;
  const [first] = inOrder(acts.filter((each) => need.before.has(each.kind) && concerns(each, act)));
  const needed = first ?? (need === SIGNING ? signing(draft) : undefined);
  if (!needed || act.on.to >= needed.on.from) return;
  const what = `"${act.kind}" on ${writeDate(act.on)} comes before "${needed.kind}" on ${writeDate(needed.on)}.`;
  const spot = { path: [...act.path, "on"] };
  draft.report("CASUS_CORPUS_DATE_ORDER", spot, what, "Correct one of the two dates.");
}

function concerns(each: Act, act: Act): boolean {
  return each.party === act.party || each.party === "all" || act.party === "all";
}

function signing(draft: Draft): Pick<Act, "kind" | "on"> | undefined {
  const written = draft.at("signed");
  const on = typeof written === "string" || typeof written === "number" ? span(written) : undefined;
  return on && { kind: "signed", on };
}

function inOrder(acts: readonly Act[]): Act[] {
  return [...acts].sort((a, b) => (a.on.from === b.on.from ? 0 : a.on.from < b.on.from ? -1 : 1));
}

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
  const what = `"${act.kind}" follows "${earlier.kind}" of ${writeDate(earlier.on)} ${how}.`;
  const mend = "Correct the act or its date, or mark what is disputed.";
  draft.report("CASUS_CORPUS_CONTRADICTORY_LIFE", { path: [...act.path, "event"] }, what, mend);
}
