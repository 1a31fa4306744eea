import { z } from "zod";
import { fail } from "../../base/index.ts";

/** A step of a saved proof. Read loosely: an older Casus may have written more, or less, than this one does. */
export interface SavedStep {
  readonly id: string;
  readonly number: string;
  readonly verdict: string;
  readonly against: boolean;
  readonly says: string;
  readonly basis: string;
  readonly aside: readonly string[];
  readonly sources: readonly { readonly key: string; readonly at?: string | undefined }[];
  readonly steps: readonly SavedStep[];
}

const step: z.ZodType<SavedStep> = z.lazy(() =>
  z.object({
    id: z.string(),
    number: z.string(),
    verdict: z.string(),
    against: z.boolean().default(false),
    says: z.string(),
    basis: z.string().default(""),
    aside: z.array(z.string()).default([]),
    sources: z.array(z.object({ key: z.string(), at: z.string().optional() })).default([]),
    steps: z.array(step).default([]),
  }),
);

const finding = z.object({
  id: z.string(),
  basis: z.string(),
  obligors: z.array(z.string()).min(1),
  beneficiary: z.string(),
  kind: z.string(),
  status: z.string(),
  alsoContested: z.boolean(),
  modality: z.string(),
  duty: z.string(),
  sentence: z.string(),
  missing: z.array(z.string()),
  fails: z.array(z.string()),
  turnsOn: z.object({ always: z.array(z.string()) }),
  ifDone: z.object({ status: z.string(), alsoContested: z.boolean().default(false) }).optional(),
  proof: step,
});
export type SavedFinding = z.output<typeof finding>;

const answer = z.object({
  title: z.string().optional(),
  names: z.record(z.string(), z.string()).default({}),
  findings: z.array(finding),
});

/** The findings of an answer with the names of the states in it. */
export type SavedFindings = z.output<typeof answer>;

/** The findings of an answer that was saved or has just come out. */
export function findingsIn(body: unknown, file: string, question: string): SavedFindings {
  const read = answer.safeParse(body);
  if (read.success) return read.data;
  const has = "findings" in Object(body);
  return fail(
    "CASUS_ASK_NO_FINDINGS",
    has
      ? "The findings in this answer are of a form that this Casus does not know."
      : `This answer to "${question}" holds no findings.`,
    has
      ? "`casus replay` tells whether the answer is still the same; ask anew to compare its findings."
      : "Give a whole answer to `assess` or `cover`, as `--json` prints it.",
    { file },
  );
}
