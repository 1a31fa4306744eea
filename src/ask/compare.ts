import { dateInWords, fail, writeDate } from "../base/index.ts";
import type { Instrument, LawCorpus } from "../law/index.ts";
import { typesOf } from "./atop-types.ts";
import { beforeAndAfter } from "./before-after.ts";
import { topics } from "./clause-topics.ts";
import { cellOn, changeOn } from "./compare-cells.ts";
import { type CompareOutput, compareInput, compareOutput } from "./compare-form.ts";
import { depthOf } from "./depth.ts";
import { known } from "./open-assessment.ts";
import { question } from "./question.ts";
import { receiptOf } from "./receipt.ts";
import { showComparison } from "./show-comparison.ts";

export const compare = question({
  name: "compare",
  says: "Two or three instruments clause by clause; or the findings of one incident under the law of two days",
  examples: [
    {
      says: "The treaty of 2010, the Shusha Declaration and the memorandum of 2025",
      input: {
        instruments: [
          "azerbaijan-turkiye-strategic-partnership-2010",
          "shusha-declaration-2021",
          "azerbaijan-turkiye-memorandum-2025",
        ],
      },
    },
    {
      says: "What Azerbaijan's approval of December 2025 changed",
      input: {
        instruments: ["azerbaijan-turkiye-memorandum-2025"],
        incident: "hypothetical-land-attack-with-request",
        before: "2025-12-15",
        after: "2025-12-26",
      },
    },
  ],
  input: compareInput,
  output: compareOutput,
  positional: ["instruments"],
  show: showComparison,
}).answer((input, library) => {
  const { corpus } = library;
  known("instrument", input.instruments, corpus.instruments);
  const chosen = input.instruments.flatMap((id) => corpus.instruments.get(id) ?? []);
  const dated = input.before !== undefined || input.after !== undefined || input.incident !== undefined;
  if (!dated && (chosen.length < 2 || chosen.length > 3))
    fail(
      "CASUS_ASK_COMPARE_WHAT",
      `${chosen.length} instruments cannot be compared.`,
      "Name two or three instruments, or one with an incident, --before and --after.",
    );
  const rows = chosen.length > 1 ? rowsOf(corpus, chosen) : [];
  const findings = dated ? datedFindings(input, library) : [];
  return {
    receipt: receiptOf(library, "compare", input),
    columns: chosen.map(({ id, short, kind, signed, quality }) => ({
      id,
      short,
      kind,
      quality,
      ...(signed && { signed: writeDate(signed) }),
    })),
    rows,
    tally: tallyOf(rows),
    depth: chosen.map(depthOf),
    types: chosen.map((each) => ({ instrument: each.id, types: typesOf(each) })),
    findings,
    summary: summaryOf(chosen, rows, findings, input),
  };
});

type Input = {
  readonly instruments: readonly string[];
  readonly incident?: string | undefined;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
};

function datedFindings(
  input: Input,
  library: Parameters<typeof beforeAndAfter>[0],
): CompareOutput["findings"] {
  const { incident, before, after } = input;
  if (!incident || !before || !after)
    return fail(
      "CASUS_ASK_COMPARE_WHAT",
      "A comparison of two days needs an incident and both days.",
      "Give --incident, --before and --after.",
    );
  if (before > after)
    fail("CASUS_ASK_COMPARE_WHAT", `${before} is later than ${after}.`, "Give the earlier day as --before.");
  known("incident", [incident], library.corpus.incidents);
  const found = library.corpus.incidents.get(incident);
  return found ? beforeAndAfter(library, found, input.instruments, before, after) : [];
}

function rowsOf(corpus: LawCorpus, chosen: readonly Instrument[]): CompareOutput["rows"] {
  const [before, after] = chosen.slice(-2);
  if (!before || !after) return [];
  return topics.map((topic) => ({
    topic: topic.topic,
    title: topic.title,
    cells: chosen.map((instrument) => cellOn(corpus, instrument, topic)),
    ...changeOn(corpus, topic, before, after),
  }));
}

function tallyOf(rows: CompareOutput["rows"]): Record<string, number> {
  const tally: Record<string, number> = {};
  for (const { change } of rows) tally[change] = (tally[change] ?? 0) + 1;
  return tally;
}

function summaryOf(
  chosen: readonly Instrument[],
  rows: CompareOutput["rows"],
  findings: CompareOutput["findings"],
  { before, after }: Input,
): string {
  if (findings.length > 0 || rows.length === 0) {
    const changed = findings.filter((each) => each.changed).length;
    return `Between ${dateInWords(before ?? "")} and ${dateInWords(after ?? "")}, ${changed} of ${findings.length} findings rest on a step that changed.`;
  }
  const [earlier, later] = chosen.slice(-2);
  const words = Object.entries(tallyOf(rows))
    .map(([change, count]) => `${change} ${count}`)
    .join(", ");
  return `The ${later?.short} against the ${earlier?.short}, clause by clause: ${words}.`;
}
