import { type DateSpan, writeDate } from "../../base/index.ts";
import type { Draft } from "../draft.ts";
import type { Known } from "../known.ts";
import type { Path } from "../text/path.ts";

/** Reports an actor named on a date on which it certainly did not exist. */
export function checkExists(
  draft: Draft,
  known: Known,
  path: Path,
  id: string | undefined,
  on: DateSpan | undefined,
): void {
  const actor = known.actors.get(id ?? "");
  if (!actor || !on) return;
  const { from, until } = actor.exists;
  const early = from && on.to < from.from;
  const late = until && on.from > until.to;
  if (!early && !late) return;
  const bound = early ? `existed from ${writeDate(from)}` : `existed until ${until && writeDate(until)}`;
  const what = `On ${writeDate(on)} there was no ${actor.name}: ${id} ${bound}.`;
  const mend = "Name the actor of that time, such as its predecessor, or correct the date.";
  draft.report("CASUS_CORPUS_NO_SUCH_STATE_THEN", { path }, what, mend);
}
