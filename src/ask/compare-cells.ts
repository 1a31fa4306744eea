import type { Instrument, LawCorpus } from "../law/index.ts";
import {
  hasTopic,
  helpProvisions,
  owesHelp,
  provisionsOn,
  type Topic,
  triggerOf,
  waitsForRequest,
} from "./clause-topics.ts";
import type { CompareOutput } from "./compare-form.ts";
import { sourceLines } from "./source-lines.ts";

type Row = CompareOutput["rows"][number];
type Cell = Row["cells"][number];
type Change = Row["change"];

/** What one instrument says on a topic. */
export function cellOn(corpus: LawCorpus, instrument: Instrument, { topic }: Topic): Cell {
  const base = { instrument: instrument.id, sources: [] };
  if (topic === "legal character")
    return {
      ...base,
      says: characterOf(instrument),
      state: "stated",
      sources: sourceLines(
        corpus,
        instrument.force.flatMap(({ sources }) => sources),
      ),
    };
  const on =
    topic === "trigger" || topic === "assistance"
      ? helpProvisions(instrument)
      : provisionsOn(instrument, topic);
  const [first] = on;
  if (!first) return silent(corpus, instrument, topic);
  const says =
    topic === "trigger" ? (triggerOf(instrument)?.says ?? first.says) : on.map((each) => each.says).join(" ");
  const state = first.text === "unpublished" ? "unpublished" : "stated";
  return {
    ...base,
    says,
    state,
    article: on.map(({ article }) => article).join("; "),
    sources: sourceLines(
      corpus,
      on.flatMap(({ sources }) => sources),
    ),
  };
}

function silent(corpus: LawCorpus, instrument: Instrument, topic: string): Cell {
  const silence = instrument.silences.find((each) => each.topic === topic);
  const state = silence?.state ?? "not re-read";
  return {
    instrument: instrument.id,
    says: silence?.note ?? "",
    state,
    sources: sourceLines(corpus, silence?.sources ?? []),
  };
}

function characterOf({ kind, force }: Instrument): string {
  const words = force.map(({ is, party }) => {
    const word =
      typeof is === "string"
        ? is === "binding"
          ? "binding in law"
          : "a political commitment"
        : "binding or political: argued";
    return party === "all" ? word : `${party}: ${word}`;
  });
  return [kind, ...new Set(words)].join("; ");
}

/** How the later text stands to the earlier one on a topic, and why. */
export function changeOn(topic: Topic, before: Instrument, after: Instrument): Judged {
  if (topic.topic === "legal character")
    return byRank(forceRank(before), forceRank(after), "binds more firmly", "binds less firmly");
  const help = topic.topic === "trigger" || topic.topic === "assistance";
  if (!help) return byPresence(topic, hasTopic(before, topic.topic), hasTopic(after, topic.topic));
  if (owesHelp(before) !== "yes" || owesHelp(after) !== "yes")
    return byPresence(topic, owesHelp(before), owesHelp(after));
  if (topic.topic === "assistance")
    return byRange(helpRank(before), helpRank(after), "more is owed", "less is owed");
  return byRank(
    triggerOf(before)?.breadth,
    triggerOf(after)?.breadth,
    "a wider occasion",
    "a narrower occasion: less sets it off",
  );
}

type Judged = { change: Change; reason: string };
const NOT_KNOWN: Judged = { change: "unknown", reason: "one of the texts is not known on this" };

function byRank(before: number | undefined, after: number | undefined, more: string, less: string): Judged {
  if (before === undefined || after === undefined) return NOT_KNOWN;
  return byRange({ low: before, high: before }, { low: after, high: after }, more, less);
}

/** What is known only within bounds is the same only where the bounds meet, and more or less only where they are apart. */
function byRange(before: Range, after: Range, more: string, less: string): Judged {
  if (after.low > before.high) return { change: "stronger", reason: more };
  if (after.high < before.low) return { change: "weaker", reason: less };
  const isKnown = before.low === before.high && after.low === after.high;
  return isKnown ? { change: "same", reason: "" } : NOT_KNOWN;
}

function byPresence({ effect }: Topic, before: string, after: string): Judged {
  if (before === "unknown" || after === "unknown") return NOT_KNOWN;
  if (before === after) return { change: "same", reason: "" };
  if (after === "no")
    return { change: "dropped", reason: effect === "condition" ? "a condition less" : "no longer there" };
  return effect === "condition"
    ? { change: "new condition", reason: "the earlier text did not ask for it" }
    : { change: "new", reason: "" };
}

function forceRank({ force }: Instrument): number | undefined {
  const ranks = force.map(({ is }) => (is === "binding" ? 2 : is === "political" ? 0 : 1));
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** Owed help, from help in the helper's discretion (1) to help with armed force that waits for no request (4). */
function helpRank(instrument: Instrument): Range {
  const duties = helpProvisions(instrument)
    .flatMap((each) => each.duties)
    .filter(({ kind }) => kind === "assist");
  const ranks = duties.map(({ modality, force }) => (modality === "shall" ? 2 : 1) + (force ? 1 : 0));
  const owed = Math.max(...ranks);
  const request = waitsForRequest(instrument) ? "yes" : hasTopic(instrument, "request");
  return { low: owed + (request === "no" ? 1 : 0), high: owed + (request === "yes" ? 0 : 1) };
}
