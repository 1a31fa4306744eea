import { z } from "zod";
import { type Fault, fail } from "../../base/index.ts";
import { type Receipt, receipt } from "../finding-form.ts";
import type { Library } from "../library.ts";
import { digestOf } from "../receipt.ts";
import { depthOf } from "./depth.ts";
import { brokenAt } from "./json-place.ts";

/** A file that holds JSON which Casus printed. */
export const savedInput = z.strictObject({
  file: z.string().optional(),
  text: z.string(),
});
export type SavedInput = z.output<typeof savedInput>;

/** A receipt with the file that it came from, and the answer around it where the whole was saved. */
export interface Saved {
  readonly file: string;
  readonly receipt: Receipt;
  readonly body?: Readonly<Record<string, unknown>>;
}

const MEND = "Give the file that `casus <question> --json` printed, or what stands in it under `receipt`.";

/** Reads a receipt, or a saved answer with its receipt. Refuses what is no JSON, no receipt, or was altered since. */
export function readSaved(given: SavedInput, library: Library): Saved {
  const file = nameOf(given);
  return savedFrom(jsonOf(given), file, library);
}

/** A value that should be a receipt, or an answer that carries one. */
export function savedFrom(value: unknown, file: string, library: Library): Saved {
  const { receipt: carried, ...body } = Object(value) as Record<string, unknown>;
  const whole = typeof carried === "object" && carried !== null;
  const read = receipt.safeParse(whole ? carried : value);
  if (!read.success) return noReceipt(whole ? carried : value, read.error.issues, file);
  const saved = { file, receipt: read.data, ...(whole && { body }) };
  unaltered(saved, library);
  return saved;
}

/** What a file is called in a fault. */
export function nameOf({ file = "the text given" }: SavedInput): string {
  return file;
}

/** Far deeper than any proof goes, and far from where a recursion ends. */
const DEEPEST = 400;

/** The value that a JSON text stands for; a text that is none is refused with the place where it breaks. */
export function jsonOf(given: SavedInput): unknown {
  if (depthOf(given.text) > DEEPEST)
    fail("CASUS_ASK_NO_RECEIPT", "This nests deeper than any answer of Casus.", MEND, {
      file: nameOf(given),
    });
  try {
    return JSON.parse(given.text);
  } catch {
    return fail(
      "CASUS_ASK_NOT_JSON",
      given.text.trim() === "" ? "The file is empty." : "From here on this is not JSON.",
      MEND,
      brokenAt(given.text, nameOf(given)),
    );
  }
}

function noReceipt(value: unknown, issues: readonly z.core.$ZodIssue[], file: string): never {
  const parts = Object.keys(receipt.shape);
  const lacks = parts.filter((part) => !(part in Object(value)));
  if (lacks.length > parts.length / 2)
    return fail("CASUS_ASK_NO_RECEIPT", "There is no receipt in this file.", MEND, { file });
  const broken = issues.flatMap((issue) =>
    issue.code === "unrecognized_keys" ? issue.keys.map((key) => `has an unknown "${key}"`) : [],
  );
  const wrong = issues.flatMap(({ path: [part] }) =>
    part && !lacks.includes(String(part)) ? [`has another form of "${String(part)}"`] : [],
  );
  const what = [...lacks.map((part) => `lacks "${part}"`), ...wrong, ...broken].join(", ");
  const mend =
    "Another version of Casus may have written it: ask anew with this one, or use the one that wrote it.";
  return fail("CASUS_ASK_NO_RECEIPT", `The receipt ${what}.`, mend, { file });
}

/** An answer that was changed by hand proves nothing, and would be told as if Casus had said it. */
function unaltered(
  { file, receipt: { input, inputDigest, answerDigest }, body }: Saved,
  library: Library,
): void {
  const altered = (what: string): Fault["what"] => `${what} not what the receipt was given for.`;
  const mend = "Take the file as Casus printed it, in the order in which it was printed.";
  if (digestOf(library, input) !== inputDigest)
    fail("CASUS_ASK_ALTERED_RECEIPT", altered("The input is"), mend, { file });
  if (body && digestOf(library, body) !== answerDigest)
    fail("CASUS_ASK_ALTERED_RECEIPT", altered("The answer is"), mend, { file });
}
