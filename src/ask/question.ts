import type { z } from "zod";
import { badInput, badOutput } from "./bad-input.ts";
import type { Library } from "./library.ts";
import { sealed } from "./receipt.ts";

/** The name of an input field. */
export type FieldName<I extends z.ZodObject> = keyof z.output<I> & string;

/** One worked input. The command line, the request body and the docs row of the example are all written from it. */
export interface Example<I extends z.ZodObject> {
  readonly says: string;
  readonly input: z.input<I>;
}

/** Where a plain-text report is going to be read. Width in characters; colour as ANSI sequences or not at all. */
export interface Terminal {
  readonly width: number;
  readonly colour: boolean;
}

/** What is said of a question before it is answered; see `question`. */
export interface Definition<I extends z.ZodObject, O extends z.ZodType> {
  /** One word or kebab-case: the command, the route and the name in the docs. */
  readonly name: string;
  readonly says: string;
  readonly examples: readonly Example<I>[];
  /** A `z.strictObject`, all the way down: an unknown key is a fault and is never dropped. */
  readonly input: I;
  readonly output: O;
  /** Fields given as bare arguments, in this order; only the last may be an array. */
  readonly positional?: readonly FieldName<I>[];
  /** Fields (one or an array) that hold a document, `{ file?, text }` or `{ id }`: on the command line a path or an id. */
  readonly files?: readonly FieldName<I>[];
  /** Fields that hold a folder of documents, `{ files: [{ path, text }] }`: on the command line its path. */
  readonly folders?: readonly FieldName<I>[];
  /** The report a terminal shows. */
  show(output: z.output<O>, terminal: Terminal): string;
  /** Whether the answer is itself a bad find (a check that found something): the command then ends with 3. */
  found?(output: z.output<O>): boolean;
}

/** A question: defined once, from which command, route, OpenAPI, page and library function grow. */
export interface Question<I extends z.ZodObject, O extends z.ZodType, L = Library> extends Definition<I, O> {
  readonly positional: readonly FieldName<I>[];
  readonly files: readonly FieldName<I>[];
  readonly folders: readonly FieldName<I>[];
  /** Answers a checked input. Pure: no clock, file, network or unseeded randomness. */
  run(input: z.output<I>, library: L): z.input<O> | Promise<z.input<O>>;
  /**
   * Checks the input, answers, puts the answer in the order of the output schema, and seals its receipt, if it carries
   * one. Throws `CASUS_ASK_BAD_INPUT`.
   */
  ask(input: z.input<I>, library: L): Promise<z.output<O>>;
}

/** Any question of a library `L`, as the faces see it. */
export type AnyQuestion<L = Library> = Question<z.ZodObject, z.ZodType, L>;

/**
 * Defines a question; `answer` gives it its answer. Curried, or the output's literals would widen.
 * @example
 * const cover = question({ name: "cover", says: "...", examples: [], input, output, show })
 *   .answer((input, library) => ({ status: "engaged" }));
 */
export function question<I extends z.ZodObject, O extends z.ZodType>(definition: Definition<I, O>) {
  return {
    answer<L = Library>(run: Question<I, O, L>["run"]): Question<I, O, L> {
      const { positional = [], files = [], folders = [] } = definition;
      const ask = (input: z.input<I>, library: L) => checked(definition, run, input, library);
      return { ...definition, positional, files, folders, run, ask };
    },
  };
}

async function checked<I extends z.ZodObject, O extends z.ZodType, L>(
  { name, input, output }: Definition<I, O>,
  run: Question<I, O, L>["run"],
  given: z.input<I>,
  library: L,
): Promise<z.output<O>> {
  const asked = input.safeParse(given, { reportInput: true });
  if (!asked.success) throw badInput(name, input, asked.error.issues);
  const answer = output.safeParse(await run(asked.data, library), { reportInput: true });
  if (!answer.success) throw badOutput(name, output, answer.error.issues);
  return sealed(answer.data, library);
}
