import { useFile } from "./use-answer.ts";

/** What the corpus holds to choose from; the build writes it from corpus/. */
export interface Catalogue {
  readonly incidents: readonly {
    readonly id: string;
    readonly title: string;
    readonly on: string;
    readonly summary: string;
    readonly hypothetical: boolean;
  }[];
  readonly states: readonly { readonly id: string; readonly name: string }[];
}

export const useCatalogue = () => useFile<Catalogue>("/studies/catalogue.json");
