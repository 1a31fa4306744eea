import { isDay } from "../base/index.ts";

/** How one value of the state is written in an address, and read back. */
interface Codec<T> {
  read(text: string): T | undefined;
  write(value: T): string;
  /** What is allowed, for the message of a refused link. */
  readonly says: string;
}

interface Field<T> extends Codec<T> {
  /** What an absent value means; without it the value is needed. */
  readonly fallback?: T;
  /** Left out of the address at its fallback. The rest is always written, so that a later default moves no old link. */
  readonly quiet?: true;
}

const text: Codec<string> = { read: (given) => given || undefined, write: String, says: "a name" };
const day: Codec<string> = {
  read: (given) => (isDay(given) ? given : undefined),
  write: String,
  says: "a day such as 2026-03-05",
};
const state: Codec<string> = {
  read: (given) => (/^[A-Z]{3}$/.test(given) ? given : undefined),
  write: String,
  says: "a state by its three letters, such as AZE",
};
const yesNo: Codec<boolean> = {
  read: (given) => ({ yes: true, no: false })[given],
  write: (value) => (value ? "yes" : "no"),
  says: "yes or no",
};

function choice<const T extends string>(...allowed: T[]): Codec<T> {
  return {
    read: (given) => allowed.find((one) => one === given),
    write: String,
    says: allowed.join(", "),
  };
}

const needed = <T>(codec: Codec<T>): Field<T> => codec;
const or = <T>(codec: Codec<T>, fallback: T): Field<T> => ({ ...codec, fallback });
const quiet = <T>(codec: Codec<T>, fallback: T): Field<T> => ({ ...codec, fallback, quiet: true });
const optional = (codec: Codec<string>): Field<string | undefined> => ({
  ...codec,
  write: (value) => codec.write(value ?? ""),
  fallback: undefined,
  quiet: true,
});

export const ATTACKS = [
  "land invasion",
  "air or missile strike",
  "drones on a border town",
  "threat of force",
] as const;

const table = quiet(yesNo, false);

/** The state of each page: its path (`:id` is the one variable part) and the fields of its query. */
const PAGES = {
  study: { path: "/", fields: { table } },
  cover: {
    path: "/cover",
    fields: {
      attacker: or(state, "IRN"),
      victim: or(state, "AZE"),
      on: or(day, "2026-03-05"),
      attack: or(choice(...ATTACKS), "air or missile strike"),
      asked: or(yesNo, true),
      finding: optional(text),
      proof: quiet(yesNo, false),
      table,
    },
  },
  incidents: { path: "/incident", fields: {} },
  incident: {
    path: "/incident/:id",
    fields: {
      id: needed(text),
      finding: optional(text),
      doctrine: optional(text),
      narrator: optional(text),
      lawDate: optional(day),
      table,
    },
  },
  instruments: {
    path: "/instruments",
    fields: {
      words: quiet({ ...text, read: (given) => given }, ""),
      party: optional(state),
      on: optional(day),
    },
  },
  instrument: { path: "/instruments/:id", fields: { id: needed(text), on: optional(day), table } },
  finding: {
    path: "/finding",
    fields: {
      incident: needed(text),
      finding: needed(text),
      doctrine: optional(text),
      narrator: optional(text),
      lawDate: optional(day),
      table,
    },
  },
} as const;

type Pages = typeof PAGES;
type ValueOf<F> = F extends Codec<infer T> ? T : never;
type FieldsOf<K extends keyof Pages> = {
  readonly [N in keyof Pages[K]["fields"]]: ValueOf<Pages[K]["fields"][N]>;
};

/** The whole state of a page. */
export type PlaceOf<K extends keyof Pages> = { readonly page: K } & FieldsOf<K>;
export type Place = { [K in keyof Pages]: PlaceOf<K> }[keyof Pages];

/** A link that cannot be followed: what is wrong with it, and how to mend it. */
export interface BadLink {
  readonly what: string;
  readonly mend: string;
}
export type Reading =
  | { readonly place: Place; readonly bad?: undefined }
  | { readonly bad: BadLink; readonly place?: undefined };

const VERSION = "1";

/** A place with what is not given at its fallback. */
export function place<K extends keyof Pages>(page: K, given: Partial<FieldsOf<K>> = {}): PlaceOf<K> {
  const fields = Object.entries<Field<unknown>>(PAGES[page].fields);
  const values = fields.map(([name, { fallback }]) => [
    name,
    (given as Record<string, unknown>)[name] ?? fallback,
  ]);
  return { page, ...Object.fromEntries(values) } as PlaceOf<K>;
}

/** The address of a place: one state, one address. */
export function addressOf(at: Place): string {
  const { path, fields } = PAGES[at.page];
  const values = at as unknown as Record<string, unknown>;
  const query = new URLSearchParams();
  for (const [name, field] of Object.entries<Field<unknown>>(fields))
    if (name !== "id" && !(field.quiet && values[name] === field.fallback))
      query.set(name, field.write(values[name]));
  const start = path.replace(":id", encodeURIComponent(String(values.id ?? "")));
  return query.size > 0 ? `${start}?v=${VERSION}&${query}` : start;
}

/** Reads an address; whatever it does not understand it refuses with words, and drops nothing. */
export function readAddress(pathname: string, search: string): Reading {
  const query = new URLSearchParams(search);
  const version = query.get("v") ?? VERSION;
  if (version !== VERSION)
    return refuse(
      `This link is of version ${version}.`,
      `This Casus reads version ${VERSION}. Open the link with the Casus that made it.`,
    );
  for (const page of Object.keys(PAGES) as (keyof Pages)[]) {
    const id = matched(PAGES[page].path, pathname);
    if (id !== undefined) return readPage(page, id, query);
  }
  return refuse(`There is no page at ${pathname}.`, "The sections of Casus stand at the top of this page.");
}

function readPage(page: keyof Pages, id: string, query: URLSearchParams): Reading {
  const fields: Record<string, Field<unknown>> = PAGES[page].fields;
  for (const name of query.keys())
    if (name !== "v" && (!Object.hasOwn(fields, name) || name === "id"))
      return refuse(`This link has "${name}", which this page does not know.`, known(fields));
  const values: Record<string, unknown> = { page };
  for (const [name, field] of Object.entries(fields)) {
    const given = name === "id" ? id : query.get(name);
    const value = given === null ? field.fallback : field.read(given);
    if (value === undefined && (given !== null || !Object.hasOwn(field, "fallback")))
      return refuse(
        given === null ? `This link lacks "${name}".` : `This link says ${name}=${given}.`,
        `Allowed: ${field.says}.`,
      );
    values[name] = value;
  }
  return { place: values as unknown as Place };
}

function matched(path: string, pathname: string): string | undefined {
  const trimmed = pathname.replace(/(?<=.)\/$/, "");
  if (!path.includes(":id")) return path === trimmed ? "" : undefined;
  const start = path.replace(":id", "");
  const rest = trimmed.slice(start.length);
  return trimmed.startsWith(start) && rest && !rest.includes("/") ? decoded(rest) : undefined;
}

function decoded(given: string): string | undefined {
  try {
    return decodeURIComponent(given);
  } catch {
    return undefined;
  }
}

function known(fields: Record<string, unknown>): string {
  const names = Object.keys(fields).filter((name) => name !== "id");
  return names.length > 0 ? `Known here: ${names.join(", ")}.` : "This page takes nothing after its path.";
}

function refuse(what: string, mend: string): Reading {
  return { bad: { what, mend } };
}
