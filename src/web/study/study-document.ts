/** A study as the build writes it (src/node/compile-study.ts). */
export interface StudyDocument {
  readonly id: string;
  readonly title: string;
  readonly standfirst: readonly Run[];
  readonly chapters: readonly Chapter[];
  readonly sources: readonly StudySource[];
}

export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly (Paragraph | Block)[];
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly number: number;
  readonly runs: readonly Run[];
}

/** A question asked where it stands; what it says is computed when it is read. */
export interface Block {
  readonly kind: "block";
  readonly ask: string;
  readonly view: string;
  readonly title: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** Show only these: ids of instruments or the beginnings of finding ids. */
  readonly only?: readonly string[];
}

export type Run =
  | { readonly kind: "text" | "strong" | "em"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  | { readonly kind: "cite"; readonly keys: readonly string[] };

export interface StudySource {
  readonly key: string;
  readonly title: string;
  readonly date?: string;
  readonly url?: string;
  readonly access: string;
}
