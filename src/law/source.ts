/** A source by key with the place in it: `nica`, `para 195`. */
export interface SourceRef {
  readonly key: string;
  readonly at?: string;
}

/** A text that facts and readings rest on. It counts as read only if somebody opened it. */
export interface Source {
  readonly key: string;
  readonly title: string;
  readonly by?: string;
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
  readonly access:
    | { readonly how: "read"; readonly on: string }
    | { readonly how: "via"; readonly via: string }
    | { readonly how: "unopened" };
}
