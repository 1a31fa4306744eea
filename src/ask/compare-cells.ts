import type { z } from "zod";
import type { Instrument, LawCorpus } from "../law/index.ts";
import { hasTopic, helpProvisions, provisionsOn, type Topic, triggerOf, waitsForRequest } from "./clause-topics.ts";
import type { CompareOutput } from "./compare-form.ts";
import { sourceLines } from "./source-lines.ts";

type Row = CompareOutput["rows"][number];
type Cell = Row["cells"][number];
type Change = Row["change"];

/** What one instrument says on a topic. */
export function cellOn(corpus: LawCorpus, instrument: Instrument, { topic }: Topic): Cell {
  const base = { instrument: instrument.id, sources: [] };
  if (topic === "legal character") return { ...base, says: characterOf(instrument), state: "stated", sources: sourceLines(corpus, instrument.force.flatMap(({ sources }) => sources)) };
  const on = topic === "trigger" || topic === "assistance" ? helpProvisions(instrument) : provisionsOn(instrument, topic);
  const [first] = on;
  if (!first) return silent(corpus, instrument, topic);
  const says = topic === "trigger" ? (triggerOf(instrument)?.says ?? first.says) : on.map((each) => each.says).join(" ");
  const state = first.text === "unpublished" ? "unpublished" : "stated";
  return { ...base, says, state, article: on.map(({ article }) => article).join("; "), sources: sourceLines(corpus, on.flatMap(({ sources }) => sources)) };
}

function silent(corpus: LawCorpus, instrument: Instrument, topic: string): Cell {
  const silence = instrument.silences.find((each) => each.topic === topic);
  const state = silence?.state ?? "not re-read";
  return { instrument: instrument.id, says: silence?.note ?? "", state, sources: sourceLines(corpus, silence?.sources ?? []) };
}

function characterOf({ kind, force }: Instrument): string {
  const words = force.map(({ is, party }) => {
    const word = typeof is === "string" ? (is === "binding" ? "binding in law" : "a political commitment") : "binding or political: argued";
    return party === "all" ? word : `${party}: ${word}`;
  });
  return [kind, ...new Set(words)].join("; ");
}

/** How the later text stands to the earlier one on a topic, and why. */
export function changeOn(topic: Topic, before: Instrument, after: Instrument): { change: Change; reason: string } {
  if (topic.topic === "legal character") return byRank(forceRank(before), forceRank(after), "binds more firmly", "binds less firmly");
  if (topic.topic === "trigger") return byRank(triggerOf(before)?.breadth, triggerOf(after)?.breadth, "a wider occasion", "a narrower occasion: less sets it off");
  if (topic.topic === "assistance") return byRank(helpRank(before), helpRank(after), "more is owed", "less is owed");
  return byPresence(topic, hasTopic(before, topic.topic), hasTopic(after, topic.topic));
}

function byRank(before: number | undefined, after: number | undefined, more: string, less: string): { change: Change; reason: string } {
  if (before === undefined || after === undefined) return { change: "unknown", reason: "one of the texts is not known on this" };
  if (before === after) return { change: "same", reason: "" };
  return after > before ? { change: "stronger", reason: more } : { change: "weaker", reason: less };
}

function byPresence({ effect }: Topic, before: string, after: string): { change: Change; reason: string } {
  if (before === "unknown" || after === "unknown") return { change: "unknown", reason: "one of the texts is not known on this" };
  if (before === after) return { change: "same", reason: "" };
  if (after === "no") return { change: "dropped", reason: effect === "condition" ? "a condition less" : "no longer there" };
  return effect === "condition" ? { change: "new condition", reason: "the earlier text did not ask for it" } : { change: "new", reason: "" };
}

function forceRank({ force }: Instrument): number | undefined {
  const ranks = force.map(({ is }) => (is === "binding" ? 2 : is === "political" ? 0 : 1));
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

/** Owed help from none (0) to help with armed force that waits for nothing (4). */
function helpRank(instrument: Instrument): number | undefined {
  const duties = helpProvisions(instrument).flatMap((each) => each.duties).filter(({ kind }) => kind === "assist");
  const [duty] = duties;
  if (!duty) return 0;
  const owed = duty.modality === "shall" ? 2 : 1;
  return owed + (duty.force ? 1 : 0) + (waitsForRequest(instrument) ? 0 : 1);
}
