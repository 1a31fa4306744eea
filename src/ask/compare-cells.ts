import type { Force, Instrument, LawCorpus } from "../law/index.ts";
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
import { inForceBetween } from "./instrument-answer.ts";
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
      says: `${characterOf(corpus, instrument)}; ${STANDING[inForceBetween(corpus, instrument, corpus.version)]}`,
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

function characterOf(corpus: LawCorpus, { kind, force }: Instrument): string {
  const words = force.map(({ is, party }) => ({ party, word: forceWords(corpus, is) }));
  const alike = new Set(words.map(({ word }) => word)).size === 1;
  const said = words.map(({ party, word }) => (alike || party === "all" ? word : `${party}: ${word}`));
  return [kind, ...new Set(said)].join("; ");
}

function forceWords(corpus: LawCorpus, is: Force["is"]): string {
  if (is === "binding") return "binding in law";
  if (is === "political") return "a political commitment";
  const positions = corpus.questions.get(is.question)?.positions ?? [];
  return `argued: ${positions.map(({ short, standing }) => `${short} (${standing})`).join(", or ")}`;
}

/** How the later text stands to the earlier one on a topic, and why. */
export function changeOn(corpus: LawCorpus, topic: Topic, before: Instrument, after: Instrument): Judged {
  if (topic.topic === "legal character") return characterChange(corpus, before, after);
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

/** Texts bind more or less firmly only where it is known of both whether they are in force. */
function characterChange(corpus: LawCorpus, before: Instrument, after: Instrument): Judged {
  const open = [before, after].filter(
    (each) => inForceBetween(corpus, each, corpus.version) === "undetermined",
  );
  const [first] = open;
  if (first) return { change: "unknown", reason: `whether the ${first.short} is in force is not known` };
  const [was, is] = [forceRank(corpus, before), forceRank(corpus, after)];
  return byRank(was, is, "binds more firmly", "binds less firmly");
}

const STANDING = {
  yes: "in force",
  no: "not in force",
  contested: "in force: contested",
  undetermined: "in force: not known",
} as const;

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

function forceRank(corpus: LawCorpus, { force }: Instrument): number | undefined {
  const ranks = force.map(({ is }) => rankOf(corpus, is));
  return ranks.length > 0 ? Math.min(...ranks) : undefined;
}

/** Binding (2), political (0), or argued among readings of standing (1). A reading that is only attributed argues nothing. */
function rankOf(corpus: LawCorpus, is: Force["is"]): number {
  if (typeof is === "string") return is === "binding" ? 2 : 0;
  const standing = (corpus.questions.get(is.question)?.positions ?? []).filter(
    (each) => each.standing !== "attributed",
  );
  const binding = standing.filter(({ id }) => is.binding.includes(id));
  if (binding.length === standing.length) return 2;
  return binding.length === 0 ? 0 : 1;
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
