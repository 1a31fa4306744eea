/** A statement in its two forms. Sentences are built of them: "X." / "It is not known whether X." */
export interface Statement {
  readonly yes: string;
  readonly no: string;
  /** How it stands when open, `{word}` being "not known" or "contested"; without it the sentence is built of `yes`. */
  readonly open?: string;
}

/** A statement of its two forms. */
export const say = (yes: string, no: string): Statement => ({ yes, no });
