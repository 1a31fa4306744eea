import type { AnyQuestion } from "../ask/index.ts";

/** What every face offers: the questions, the library they are asked of, and the version that answers. */
export interface Offer<L> {
  readonly questions: readonly AnyQuestion<L>[];
  /** Opens the library; called when something is asked, and not for help or for the OpenAPI document. */
  readonly openLibrary: () => Promise<L>;
  readonly version: string;
}
