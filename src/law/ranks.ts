import type { Day } from "../base/index.ts";
import type { LawCorpus } from "./corpus.ts";

/** Whether an actor certainly held a rank on a day. */
export function isRanked({ actors }: LawCorpus, actor: string, rank: string, day: Day): boolean {
  return (actors.get(actor)?.ranks ?? []).some(
    (each) => each.rank === rank && (each.from?.to ?? "") <= day && day <= (each.until?.from ?? "9999"),
  );
}
