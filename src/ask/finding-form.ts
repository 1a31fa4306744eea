import { z } from "zod";

export const verdict = z.enum(["yes", "no", "contested", "undetermined"]);
export const status = z.enum([
  "not in force",
  "not engaged",
  "dormant",
  "contested",
  "undetermined",
  "engaged",
  "may",
  "pledged",
  "kept",
  "breached",
  "not tested",
]);
export const findingKind = z.enum(["duty", "permission", "pledge", "prohibition", "nothing"]);

/** A source as a reader meets it: title, where in it, and whether its text was opened. */
export const sourceLine = z.strictObject({
  key: z.string(),
  title: z.string(),
  by: z.string().optional(),
  date: z.string().optional(),
  url: z.string().optional(),
  at: z.string().optional(),
  access: z.string().describe("read on a day, via another text, or not opened"),
});

export interface ProofNode {
  id: string;
  number: string;
  verdict: z.infer<typeof verdict>;
  /** Whether a yes here speaks against the step above: an exception, a withdrawal. */
  against: boolean;
  says: string;
  basis: string;
  aside: string[];
  sources: z.infer<typeof sourceLine>[];
  steps: ProofNode[];
}

/** One step of a proof. `id` is stable; `number` is its place in this outline (1, 1.1, 1.1.1). */
export const proofNode: z.ZodType<ProofNode> = z
  .lazy(() =>
    z.strictObject({
      id: z.string(),
      number: z.string(),
      verdict,
      against: z.boolean().describe("whether a yes here speaks against the step above"),
      says: z.string(),
      basis: z.string().describe("what can be checked: article, fact, authority, record"),
      aside: z.array(z.string()),
      sources: z.array(sourceLine),
      steps: z.array(proofNode),
    }),
  )
  .meta({ id: "ProofNode" });

/** A set of answers that settles the finding; `engaged` says which way. */
export const turn = z.strictObject({
  outcome: z.enum(["yes", "no"]),
  when: z.array(
    z.strictObject({
      says: z.string(),
      kind: z.enum(["fact", "reading", "matter", "date"]),
      asks: z.string().describe("the open point that this answers"),
    }),
  ),
});

export const cell = z.strictObject({
  doctrine: z.string(),
  narrator: z.string(),
  held: z.boolean().describe("false where nobody held the doctrine on the law date"),
  kind: findingKind,
  status,
  alsoContested: z.boolean(),
  decides: z.string().describe("the element that decides the cell, in a few words"),
  ifAsked: z.string().optional(),
});

export const matrix = z.strictObject({
  columns: z.array(z.strictObject({ narrator: z.string(), label: z.string(), gist: z.string() })),
  rows: z.array(
    z.strictObject({
      doctrine: z.string(),
      title: z.string(),
      standing: z.enum(["authoritative", "arguable", "attributed"]),
      authority: z.array(sourceLine),
      cells: z.array(cell),
    }),
  ),
});

export const part = z.strictObject({
  name: z.enum(["in force", "occasion", "activation", "performance", "lawful"]),
  verdict,
  alsoContested: z.boolean(),
  says: z.string(),
  open: z.array(z.string()),
});

/** A finding with all that a reader needs to check it. Findings alike but for the obligor stand in one row. */
export const finding = z
  .strictObject({
    id: z.string(),
    instrument: z.string(),
    instrumentShort: z.string(),
    provision: z.string(),
    article: z.string(),
    topic: z.string(),
    text: z
      .string()
      .describe("state of the text: read, summarised, unpublished, untranslatable, from memory"),
    quality: z.string(),
    duty: z.string(),
    dutyKind: z.string(),
    modality: z.enum(["shall", "may", "should"]),
    obligors: z.array(z.string()),
    beneficiary: z.string(),
    episode: z.string(),
    kind: findingKind,
    status,
    alsoContested: z.boolean(),
    exact: z.boolean(),
    sentence: z.string(),
    quote: z.string().describe("a hedged sentence to quote, with date and corpus"),
    basis: z.string(),
    missing: z.array(z.string()),
    ifDone: z
      .strictObject({
        says: z.string(),
        status,
        alsoContested: z.boolean(),
        contestedOn: z.array(z.string()),
        undeterminedOn: z.array(z.string()),
      })
      .optional(),
    fails: z.array(z.string()),
    turnsOn: z.strictObject({ sets: z.array(turn), complete: z.boolean(), always: z.array(z.string()) }),
    parts: z.array(part),
    gates: z.array(
      z.strictObject({ who: z.string(), says: z.string(), state: z.string(), sources: z.array(sourceLine) }),
    ),
    follows: z.array(z.string()),
    tainted: z.array(z.string()),
    matrix,
    proof: proofNode,
  })
  .meta({ id: "Finding" });
export type FindingForm = z.infer<typeof finding>;

/** What makes an answer repeatable: who answered, from which corpus, what was asked, and digests (SHA-256) of both. */
export const receipt = z.strictObject({
  casus: z.string().describe("the version that answered"),
  engine: z.string().describe("digest of the code that answered"),
  corpus: z.string(),
  corpusDigest: z.string(),
  question: z.string(),
  input: z
    .unknown()
    .describe("what was asked, with every choice filled in and documents given by text inside"),
  inputDigest: z.string(),
  answerDigest: z.string().describe("digest of the answer without this receipt, as JSON without spaces"),
});
export type Receipt = z.infer<typeof receipt>;
