import { CasusError, type Fault, fail } from "../../base/index.ts";
import type { Library } from "../library.ts";
import type { AnyQuestion } from "../question.ts";
import type { Saved } from "./saved.ts";

/** What comes out when a receipt is asked again: an answer, or why it cannot be asked any more. */
export type Rerun =
  | { readonly answer: Readonly<Record<string, unknown>> }
  | { readonly refused: readonly Fault[] };

/** Asks a receipt again, of the library as it stands now. */
export async function rerun(
  questions: readonly AnyQuestion<Library>[],
  { receipt, file }: Pick<Saved, "receipt" | "file">,
  library: Library,
): Promise<Rerun> {
  const question = questions.find(({ name }) => name === receipt.question);
  if (!question) return unknownQuestion(receipt.question, file, questions);
  try {
    return { answer: (await question.ask(receipt.input as never, library)) as Record<string, unknown> };
  } catch (error) {
    // What was asked may rest on what is gone: an incident, a doctrine, a field. Anything else is a fault of Casus.
    if (error instanceof CasusError && !error.faults.some(({ code }) => code === "CASUS_ASK_BAD_OUTPUT"))
      return { refused: error.faults };
    throw error;
  }
}

function unknownQuestion(name: string, file: string, questions: readonly AnyQuestion<Library>[]): never {
  return fail(
    "CASUS_ASK_UNKNOWN_QUESTION",
    `The receipt is one of "${name}", which this Casus cannot ask again.`,
    `It can ask ${questions.map((each) => each.name).join(", ")}. Use the version that the receipt names.`,
    { file },
  );
}
