import type { Instrument, Provision } from "../../law/index.ts";
import type { ObstacleForm } from "./form.ts";

/** Whom a provision binds, and to what, where that concerns help of one state to another. */
export interface Bar {
  readonly bound: readonly string[];
  readonly effect: ObstacleForm["effect"];
}

/** Who helps whom, and who else is in the incident. */
export interface Passage {
  readonly helper: string;
  readonly victim: string;
  readonly others: readonly string[];
}

/** Topics on which a text may bar or open the way, where it is coded in words only. */
const IN_WORDS: ReadonlySet<string> = new Set(["third states", "transport"]);

/** What a provision asks of somebody who may stand in the way; undefined where it does not concern this passage. */
export function barOf(instrument: Instrument, provision: Provision, passage: Passage): Bar | undefined {
  const { helper, victim, others } = passage;
  const { parties } = instrument;
  const named = typeof provision.binds === "string" ? parties : provision.binds;
  const bar = (states: readonly string[], effect: Bar["effect"]): Bar | undefined => {
    const bound = [...new Set(states)].filter((state) => named.includes(state));
    return bound.length > 0 ? { bound, effect } : undefined;
  };
  const kinds = new Set(provision.duties.map(({ kind }) => kind));
  // The forces of a party are not those of a third one.
  if (kinds.has("no third-party forces"))
    return parties.includes(helper) ? undefined : bar([victim], "must keep others' forces out");
  if (kinds.has("neutrality"))
    return bar([helper, ...others.filter((state) => state !== victim)], "must stay neutral");
  if (kinds.has("facilities")) {
    const concerned = parties.includes(helper) || parties.includes(victim);
    return concerned
      ? bar(
          named.filter((state) => state !== victim),
          "must let pass",
        )
      : undefined;
  }
  return kinds.size === 0 && IN_WORDS.has(provision.topic) ? bar([helper, victim], "not judged") : undefined;
}

/** Whether a dated provision is, or may be, that of a day. */
export function isOf({ from, until }: Provision["valid"], day: string): boolean {
  return (!from || from.from <= day) && (!until || until.to > day);
}
