import { expect, test } from "vitest";
import { readCorpus } from "../../src/corpus/index.ts";
import { MADE_UP } from "./made-up.ts";

const { corpus } = readCorpus(
  Object.entries(MADE_UP).map(([path, text]) => ({ path, text })),
  { version: "2026-11-25", digest: "d" },
);
const pact = corpus.instruments.get("pact-2000");
const help = pact?.provisions[0];

test("a year, a month and a span become days from and to", () => {
  expect(pact?.life.map((event) => event.on)).toEqual([
    { from: "2000-03-01", to: "2000-03-01" },
    { from: "2000-05-01", to: "2000-05-31" },
    { from: "2001-01-01", to: "2001-12-31" },
  ]);
  expect(corpus.incidents.get("raid-2002")?.on).toEqual({ from: "2002-06-01", to: "2002-06-03" });
  expect(corpus.doctrines.get("court")?.held).toEqual({ from: { from: "1945-01-01", to: "1945-12-31" } });
});

test("a source is its key, and behind the first comma the place in it", () => {
  expect(corpus.questions.get("armed-attack")?.positions[0]?.authority).toEqual([
    { key: "book", at: "para 191, 195" },
  ]);
  expect(pact?.sources).toEqual([{ key: "book" }, { key: "press", at: "p. 3" }]);
});

test("a condition's parts go by paths, and are counted from one", () => {
  const occasion = help?.occasion;
  expect(occasion).toMatchObject({
    op: "unless",
    id: "pact-2000/help/occasion",
    rule: {
      op: "all",
      id: "pact-2000/help/occasion/all",
      parts: [
        {
          op: "sentence",
          id: "pact-2000/help/occasion/all/1",
          clause: "is-party",
          args: { state: "?victim" },
          text: "?victim is a party",
        },
        { id: "pact-2000/help/occasion/all/2", clause: "armed-attack", args: { victim: "?victim" } },
        { id: "pact-2000/help/occasion/all/3", clause: "term", args: { term: "area" } },
      ],
    },
    exceptions: [
      {
        op: "not",
        id: "pact-2000/help/occasion/unless/1",
        part: { id: "pact-2000/help/occasion/unless/1/not/1", clause: "third-state" },
      },
      {
        id: "pact-2000/help/occasion/unless/2",
        clause: "reading",
        args: { position: "grave", question: "armed-attack" },
      },
    ],
  });
});

test("terms, entry, acts, gates, positions and facts have their own paths", () => {
  expect(pact?.terms[0]).toMatchObject({
    id: "area",
    name: "area",
    is: { id: "pact-2000/term/area", args: { region: "Northern Europe" } },
  });
  expect(pact?.entry).toMatchObject({
    how: "when",
    when: { parts: [{ id: "pact-2000/entry-into-force/all/1" }, {}] },
  });
  expect(help?.activation[0]?.is.id).toBe("pact-2000/help/activation/request");
  expect(help?.gates[0]?.is.id).toBe("pact-2000/help/gates/leave");
  const means = corpus.questions.get("armed-attack")?.positions[0]?.means;
  expect(means).toMatchObject({
    op: "unless",
    rule: { parts: [{ id: "armed-attack/grave/means/all/1" }, {}] },
  });
  expect(corpus.incidents.get("raid-2002")?.facts[0]?.that).toMatchObject({
    id: "raid-2002/F1",
    args: { event: "raid" },
  });
});

test("an open term is a sentence of its question, with the slots that it names", () => {
  expect(corpus.questions.get("armed-attack")?.term).toEqual({
    sentence: "armed attack on {victim:state}",
    slots: ["victim"],
  });
  expect(corpus.questions.get("aggression")?.positions[0]?.means).toMatchObject({ clause: "armed-attack" });
});

test("what a document leaves out takes the value that the notation states", () => {
  expect(pact).toMatchObject({ baseline: false, notes: [], silences: [], relations: [], disputes: [] });
  expect(pact?.life[0]).toMatchObject({
    found: true,
    disputed: false,
    effect: "international",
    kind: "signed",
  });
  expect(help?.duties[0]).toEqual({
    id: "help",
    kind: "assist",
    modality: "shall",
    says: "help",
    force: false,
    forms: [],
  });
  expect(help?.valid).toEqual({});
  expect(help && "endsWhen" in help).toBe(false);
});

test("a source that was read says when", () => {
  expect(corpus.sources.get("book")).toEqual({
    key: "book",
    title: "A book",
    date: "2011",
    access: { how: "read", on: "2026-11-01" },
  });
  expect(corpus.sources.get("press")?.access).toEqual({ how: "via", via: "book" });
});

test("an actor keeps its names, its time and its codes", () => {
  expect(corpus.actors.get("SWE")).toMatchObject({
    kind: "state",
    names: { tr: "İsveç" },
    codes: { cow: 380 },
    exists: {},
  });
  expect(corpus.actors.get("RUS")).toMatchObject({
    predecessors: ["SUN"],
    exists: { from: { from: "1991-12-25" } },
  });
});
