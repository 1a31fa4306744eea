import type { z } from "zod";
import type { Fault } from "../base/index.ts";
import type { Kind } from "./kinds/kind.ts";
import { isMap, type Path, valueAt } from "./text/path.ts";
import { type Page, type Spot, whereOf } from "./text/place.ts";
import { type Met, walk } from "./walk.ts";

/** A document on its way into the corpus: its page, its kind, and the faults found so far. */
export class Draft {
  readonly page: Page;
  readonly kind: Kind;
  readonly faults: Fault[];
  private walked: readonly Met[] | undefined;

  constructor(page: Page, kind: Kind, faults: readonly Fault[]) {
    this.page = page;
    this.kind = kind;
    this.faults = [...faults];
  }

  /** The values that the schema gives a role; walked once, and asked for by several checks. */
  get met(): readonly Met[] {
    this.walked ??= walk(this.kind.schema, this.page.value);
    return this.walked;
  }

  /** Whether YAML could not read it to its end: then what is missing proves nothing. */
  get torn(): boolean {
    return this.faults.some(({ code }) => code === "CASUS_CORPUS_MALFORMED");
  }

  /** Notes a fault at a spot of the document. */
  report(code: Fault["code"], spot: Spot, what: string, mend: string): void {
    this.faults.push({ code, what, mend, where: whereOf(this.page, spot) });
  }

  /** The value at a path, of whatever type the document gave it. */
  at(...path: Path): unknown {
    return valueAt(this.page.value, path);
  }

  /** The text at a path, if it is one. */
  text(...path: Path): string | undefined {
    const value = this.at(...path);
    return typeof value === "string" ? value : undefined;
  }

  /** The entries of a list or map that have the form of a schema; faults in others were reported already. */
  entries<T extends z.ZodType>(schema: T, ...path: Path): Entry<z.infer<T>>[] {
    const value = this.at(...path);
    const items: [string | number, unknown][] = Array.isArray(value)
      ? [...value.entries()]
      : isMap(value)
        ? Object.entries(value)
        : [];
    return items.flatMap(([key, each]) => {
      const { success, data } = schema.safeParse(each);
      return success ? [{ key: String(key), path: [...path, key], item: data }] : [];
    });
  }

  /** The keys of a map. */
  keys(...path: Path): string[] {
    const value = this.at(...path);
    return isMap(value) ? Object.keys(value) : [];
  }

  /** The id that the document's head gives it, or those of its entries. */
  ids(): string[] {
    if (this.kind.collection) return this.keys(this.kind.head);
    return [this.text(this.kind.head)].filter((id) => id !== undefined);
  }

  /** The path of the id that the head gives, or of an entry's. */
  pathOf(id: string): Spot {
    return this.kind.collection ? { path: [this.kind.head, id], on: "key" } : { path: [this.kind.head] };
  }
}

export interface Entry<T> {
  readonly key: string;
  readonly path: Path;
  readonly item: T;
}
