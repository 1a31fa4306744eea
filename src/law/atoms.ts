import type { Openness } from "./formula.ts";

/** What an atom stands for. `key` identifies it within one assessment. */
export type Atom = { readonly key: string } & (
  | { readonly kind: "fact"; readonly clause: string; readonly args: Readonly<Record<string, string>> }
  | { readonly kind: "reading"; readonly question: string; readonly position: string }
  | { readonly kind: "doctrine"; readonly doctrine: string }
  | { readonly kind: "title"; readonly place: string; readonly state: string }
  | { readonly kind: "matter"; readonly instrument: string; readonly matter: string }
  | {
      readonly kind: "life";
      readonly instrument: string;
      readonly event: string;
      readonly openness: Openness;
    }
);

/** The atoms of one assessment, numbered as they are met. */
export class Atoms {
  readonly list: Atom[] = [];
  private readonly byKey = new Map<string, number>();

  /** The number of an atom, given on first meeting. */
  number(atom: Atom): number {
    const known = this.byKey.get(atom.key);
    if (known !== undefined) return known;
    this.byKey.set(atom.key, this.list.length);
    return this.list.push(atom) - 1;
  }

  find(key: string): number | undefined {
    return this.byKey.get(key);
  }
}

/** The key of a fact: its clause and what fills it. */
export function factKey(clause: string, args: Readonly<Record<string, string>>): string {
  return `${clause}(${Object.keys(args)
    .sort()
    .map((slot) => `${slot}=${args[slot]}`)
    .join(",")})`;
}

export function readingKey(question: string, position: string): string {
  return `reading(${question}=${position})`;
}

export function doctrineKey(doctrine: string): string {
  return `doctrine(${doctrine})`;
}
