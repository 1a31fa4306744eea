import type { InstrumentForm, InstrumentsOutput } from "./instruments-form.ts";
import type { Terminal } from "./question.ts";
import { bold, table, wrap } from "./text-report.ts";

const STATUS = {
  yes: "in force",
  no: "not in force",
  contested: "contested",
  undetermined: "unknown",
} as const;

/** The list, or each chosen instrument whole. */
export function showInstruments(output: InstrumentsOutput, terminal: Terminal): string {
  if (output.whole.length > 0) return output.whole.map((each) => showInstrument(each, terminal)).join("\n\n");
  const rows = output.list.map(({ id, kind, signed, inForce, quality }) => [
    id,
    kind,
    signed ?? "",
    STATUS[inForce],
    quality,
  ]);
  return `${table([["instrument", "kind", "signed", `on ${output.on}`, "quality"], ...rows])}\n\n${output.list.length} instruments, corpus ${output.receipt.corpus}\n`;
}

function showInstrument(form: InstrumentForm, terminal: Terminal): string {
  const line = (text: string) => wrap(text, terminal.width, "  ");
  return [
    bold(form.title, terminal),
    line(`${form.kind}; signed ${form.signed ?? "on an unknown day"}; ${form.quality}`),
    "",
    bold("Parties", terminal),
    ...form.parties.flatMap(({ says, atHome, settles }) => [
      line(says),
      line(`At home: ${atHome}`),
      ...settles.map((each) => wrap(each, terminal.width, "    settles it: ")),
    ]),
    "",
    bold("Acts", terminal),
    ...form.life.map(({ party, kind, on, found, organ, versions }) =>
      line(
        `${on ?? "unknown"}  ${party} ${kind}${organ ? ` (${organ})` : ""}${found ? "" : " - none found"}${versions.length > 0 ? ` - sources differ: ${versions.map(({ says }) => says).join(" / ")}` : ""}`,
      ),
    ),
    "",
    bold("Articles", terminal),
    ...form.provisions.flatMap(({ article, says, reading, text }) => [
      line(`${article} [${text}]: ${says}`),
      ...reading.map((each) => wrap(each, terminal.width, "    ")),
    ]),
    ...(form.silences.length > 0
      ? [
          "",
          bold("Silent or unknown", terminal),
          ...form.silences.map(({ topic, state, note }) =>
            line(`${topic}: ${state}${note ? `. ${note}` : ""}`),
          ),
        ]
      : []),
    ...(form.disputes.length > 0
      ? [
          "",
          bold("Where sources disagree", terminal),
          ...form.disputes.map(({ about, says }) =>
            line(`${about}: ${says.map((each) => each.says).join(" / ")}`),
          ),
        ]
      : []),
    ...form.notes.map(line),
    "",
  ].join("\n");
}
