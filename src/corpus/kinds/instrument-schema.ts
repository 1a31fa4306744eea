import { z } from "zod";
import {
  dispute,
  entry,
  force,
  lifeEvent,
  matter,
  relation,
  running,
  silence,
  term,
} from "./instrument-parts.ts";
import { actor, date, flag, id, instrumentId, sources, text, texts } from "./parts.ts";
import { provision } from "./provision.ts";

const amendment = z.strictObject({
  to: instrumentId.describe("The instrument whose text it changes."),
  from: date.describe("From when the new text counts."),
  replaces: z.array(id).optional().describe("Provisions of that instrument whose wording ends then."),
  provisions: z.record(id, provision).optional().describe("Provisions that the text has from then on."),
});

export const instrument = z.strictObject({
  instrument: id.describe("The id; the file is named after it."),
  title: text.describe("The full title."),
  short: text.describe("The name by which people cite it."),
  kind: z
    .enum([
      "treaty",
      "agreement",
      "executive agreement",
      "memorandum of understanding",
      "charter",
      "protocol",
      "declaration",
      "statement",
      "exchange of notes",
      "unilateral assurance",
      "resolution",
    ])
    .describe("The form."),
  quality: z
    .enum(["text read", "from summaries", "from data set", "from memory"])
    .describe("How well the coded text is known."),
  signed: date.optional().describe("When it was signed or made."),
  baseline: flag.optional().describe("`true` for general law, whose findings stand for any state."),
  parties: z.array(actor).describe("Who is or was a party; `life` says from when until when."),
  force: z.array(force).min(1).describe("Whether it binds in law, party by party."),
  life: z.array(lifeEvent).optional().describe("Dated acts, party by party."),
  matters: z
    .record(id, matter)
    .optional()
    .describe("What is settled or not about the instrument itself, by id."),
  terms: z.record(id, term).optional().describe("Closed terms, such as the treaty's own area, by id."),
  "entry-into-force": entry.describe("`on` a day, `when` a condition is met, or `not` and why."),
  runs: running.optional().describe("For how long it runs, how it renews, how a party leaves."),
  provisions: z.record(id, provision).describe("Articles and clauses by id."),
  amends: z
    .array(amendment)
    .optional()
    .describe("What it changes in the text of others, by provision and date."),
  silences: z.array(silence).optional().describe("Topics on which it says nothing that is known."),
  relations: z.array(relation).optional().describe("How it stands to other instruments."),
  disputes: z.array(dispute).optional().describe("Accounts of one matter that differ."),
  notes: texts.optional().describe("What else a reader should know."),
  sources: sources.describe("What the whole document rests on."),
});

export type InstrumentDocument = z.infer<typeof instrument>;
