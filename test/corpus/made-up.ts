import type { Fault } from "../../src/base/index.ts";
import { readCorpus } from "../../src/corpus/index.ts";

/** A made-up corpus without a fault: each test spoils one place of it. */
export const MADE_UP: Readonly<Record<string, string>> = {
  "corpus/actors/states.yaml": `actors:
  SWE: { kind: state, name: Sweden, names: { tr: İsveç }, cow: 380, sources: [book] }
  NOR: { kind: state, name: Norway, from: 1905-06-07, sources: [book] }
  SUN: { kind: state, name: Soviet Union, from: 1922-12-30, until: 1991-12-25, sources: [book] }
  RUS: { kind: state, name: Russia, from: 1991-12-25, predecessors: [SUN], sources: [book] }
  NC: { kind: organisation, name: Nordic Council, from: 1952, sources: [book] }
`,
  "corpus/places/north.yaml": `places:
  gotland:
    name: Gotland
    at: [18.5, 57.5]
    regions: [Northern Europe, Baltic Sea]
    holdings:
      - { from: 1645, recognised: SWE, administered: SWE }
    sources: [book]
`,
  "corpus/sources/books.yaml": `sources:
  book: { title: A book, date: 2011, read: 2026-11-01 }
  press: { title: A newspaper, via: book }
`,
  "corpus/questions/armed-attack.yaml": `question: armed-attack
asks: what counts as an armed attack
term: armed attack on {victim:state}
positions:
  grave:
    short: only grave force
    says: Only the most grave forms.
    standing: authoritative
    held-by: [a court]
    authority: ["book, para 191, 195"]
    means:
      all:
        - force was used in ?event
        - the scale and effects of ?event were grave
      unless: the Security Council found ?event too slight
`,
  "corpus/questions/aggression.yaml": `question: aggression
asks: what counts as aggression
term: aggression against {victim:state}
positions:
  same:
    short: the same as an armed attack
    says: The same.
    standing: arguable
    held-by: [writers]
    authority: [book]
    means: armed attack on ?victim
`,
  "corpus/doctrines/court.yaml": `doctrine: court
title: The court
says: As the court has it.
standing: authoritative
held: { from: 1945, until: unknown }
takes:
  armed-attack: grave
  aggression: same
authority: [book]
`,
  "corpus/instruments/pact-2000.yaml": `instrument: pact-2000
title: Pact of the North
short: Pact
kind: treaty
quality: text read
signed: 2000-03-01
parties: [SWE, NOR]
force:
  - { party: all, is: binding, sources: [book] }
life:
  - { id: signed, party: all, event: signed, on: 2000-03-01, sources: [book] }
  - { id: swe, party: SWE, event: approved, on: 2000-05, sources: [book] }
  - { id: start, party: all, event: in force, on: 2001, sources: [book] }
matters:
  notice:
    says: notice was given
    value: unknown
    sources: [book]
terms:
  area:
    article: art. 2
    is: ?event struck territory of a party in Northern Europe
    sources: [book]
entry-into-force:
  when:
    all:
      - SWE has approved
      - matter notice holds
  sources: [book]
provisions:
  help:
    article: art. 1
    topic: assistance
    says: Each helps the other.
    text: read
    binds: every other party
    occasion:
      all:
        - ?victim is a party
        - armed attack on ?victim
        - term area is met
      unless:
        - not: ?event came from a third state
        - reading grave of armed-attack is taken
    activation:
      - { id: request, says: a request, is: ?victim asked ?obligor for military help }
    duties:
      - { id: help, kind: assist, modality: shall, says: help }
    gates:
      - { id: leave, who: NOR, says: leave, is: the parliament of NOR gave leave to send forces, sources: [book] }
    sources: [book]
sources: [book, "press, p. 3"]
`,
  "corpus/incidents/raid-2002.yaml": `incident: raid-2002
title: The raid
summary: A raid on an island.
on: 2002-06-01 to 2002-06-03
known: 2002-07-01
victim: SWE
attackers: [RUS]
narrators:
  stockholm: { label: As Stockholm states, gist: It was Russia. }
events:
  raid: { title: the raid, on: 2002-06-01, place: gotland, victim: SWE }
  reply: { title: the reply, on: 2002-06-03, victim: RUS, answers: raid }
facts:
  F1:
    that: force was used in raid
    says: Force was used.
    asks: whether force was used
    holds: yes
    grade: established
    sources: [book]
  F2:
    that: raid was carried out by the armed forces of RUS
    says: Russia did it.
    asks: who did it
    holds: unknown
    grade: claimed
    accounts:
      - { narrator: stockholm, says: yes, gist: It was Russia., sources: [press] }
    sources: [press]
constraints:
  - { kind: at most one, facts: [F1, F2], says: One of them. }
complete:
  - { record: requests, as-of: 2002-07-01, says: None was found., sources: [book] }
`,
};

/** One place of a document, in the words of its file: `pact-2000:7:10`, and the words underlined. */
export interface Seen {
  readonly code: string;
  readonly at: string;
  readonly words: string;
}

/** Reads the made-up corpus with some documents replaced, and tells each fault by its place. */
export function faultsOf(changed: Readonly<Record<string, string>> = {}): readonly Fault[] {
  const files = Object.entries({ ...MADE_UP, ...changed }).map(([path, text]) => ({ path, text }));
  return readCorpus(files).faults;
}

/**
 * Spoils one place: `old` gives way to `spoilt`, in which « and » stand around the words that have to be underlined.
 */
export function spoil(file: string, old: string, spoilt: string) {
  const path = pathOf(file);
  const text = MADE_UP[path] ?? "";
  if (text.split(old).length !== 2) throw new Error(`"${old}" does not stand exactly once in ${path}`);
  return marked(
    path,
    text.replace(old, () => spoilt),
  );
}

/** A document of its own, with « and » around the words that have to be underlined. */
export function marked(path: string, text: string) {
  const open = text.indexOf("«");
  const words = text.slice(open + 1, text.indexOf("»"));
  const before = text.slice(0, open).split("\n");
  const at = `${path}:${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
  return { path, text: text.replace(/[«»]/g, ""), seen: { at, words } };
}

/** A fault as its place and the words that it underlines. */
export function seen({ code, where }: Fault): Seen {
  const { file, line, column = 1, length = 0, quote = "" } = where ?? {};
  return { code, at: `${file}:${line}:${column}`, words: quote.slice(column - 1, column - 1 + length) };
}

function pathOf(name: string): string {
  const path = Object.keys(MADE_UP).find((each) => each.endsWith(`/${name}.yaml`));
  if (!path) throw new Error(`no made-up document ${name}`);
  return path;
}

/** Spoils one place and expects exactly one fault there. Gives it back, for more to be asked of it. */
export function theFault(
  spoilt: ReturnType<typeof marked>,
): Seen & { readonly fault: Fault; readonly expected: object } {
  const faults = faultsOf({ [spoilt.path]: spoilt.text });
  const [fault] = faults;
  if (!fault || faults.length !== 1)
    throw new Error(`${faults.length} faults:\n${faults.map((each) => JSON.stringify(each)).join("\n")}`);
  return { ...seen(fault), fault, expected: spoilt.seen };
}
