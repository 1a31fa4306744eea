import { describe, expect, test } from "vitest";
import { faultsOf, MADE_UP, marked, seen, spoil, theFault } from "./made-up.ts";

type Case = readonly [title: string, code: string, file: string, old: string, spoilt: string, mend: string];

const check = (_: string, code: string, file: string, old: string, spoilt: string, mend: string) => {
  const fault = theFault(spoil(file, old, spoilt));
  expect(fault).toMatchObject({ code: `CASUS_CORPUS_${code}`, ...fault.expected });
  expect(`${fault.fault.what} ${fault.fault.mend}`).toContain(mend);
};

const SENTENCES: readonly Case[] = [
  [
    "an unknown sentence names the nearest by words",
    "UNKNOWN_SENTENCE",
    "pact-2000",
    "        - armed attack on ?victim",
    "        - «armed atack upon ?victim»",
    "The nearest is: armed attack on ?victim",
  ],
  [
    "a sentence that a comment cut says so",
    "UNKNOWN_SENTENCE",
    "pact-2000",
    "        - armed attack on ?victim",
    "        - «armed attack on» #5 ?victim",
    'it was cut at "#5 ?victim"',
  ],
  [
    "a sentence that a comment cut into another valid one",
    "CUT_SENTENCE",
    "pact-2000",
    "        - armed attack on ?victim",
    "        - «armed attack on ?victim» #5",
    'cut at "#5"',
  ],
  [
    "a variable with a space after its mark",
    "QUESTION_MARK",
    "pact-2000",
    "        - ?victim is a party",
    "        - ? «victim is a party»",
    "without the space",
  ],
  [
    "a sentence with a colon",
    "UNKNOWN_KEY",
    "pact-2000",
    "        - armed attack on ?victim",
    "        - «armed attack»: on ?victim",
    "put the whole sentence in double quotes",
  ],
  [
    "a variable that stands for nothing",
    "UNKNOWN_VARIABLE",
    "pact-2000",
    "        - ?victim is a party",
    "        - «?victm» is a party",
    "Did you mean ?victim?",
  ],
  [
    "a state where an event belongs",
    "UNKNOWN_VARIABLE",
    "pact-2000",
    "not: ?event came",
    "not: «?victim» came",
    "Did you mean ?event?",
  ],
  [
    "a variable in a fact",
    "UNKNOWN_VARIABLE",
    "raid-2002",
    "that: force was used in raid",
    "that: force was used in «?event»",
    "Facts name their events",
  ],
  [
    "a state by its name",
    "UNKNOWN_ACTOR",
    "pact-2000",
    "- SWE has approved",
    "- «Sweden» has approved",
    "Did you mean SWE (Sweden)?",
  ],
  [
    "an event of no incident",
    "UNKNOWN_EVENT",
    "pact-2000",
    "not: ?event came",
    "not: «raid» came",
    "write ?event",
  ],
  [
    "a region that no place has",
    "UNKNOWN_REGION",
    "pact-2000",
    "in Northern Europe",
    "in «Nothern Europe»",
    'Did you mean "Northern Europe"?',
  ],
  [
    "a matter of no instrument",
    "UNKNOWN_MATTER",
    "pact-2000",
    "- matter notice holds",
    "- matter «notise» holds",
    'Did you mean "notice"?',
  ],
  [
    "a term of no instrument",
    "UNKNOWN_TERM",
    "pact-2000",
    "- term area is met",
    "- term «aria» is met",
    'Did you mean "area"?',
  ],
  [
    "a reading of no question",
    "UNKNOWN_QUESTION",
    "pact-2000",
    "reading grave of armed-attack",
    "reading grave of «armed-atack»",
    'Did you mean "armed-attack"?',
  ],
  [
    "a reading that the question lacks",
    "UNKNOWN_POSITION",
    "pact-2000",
    "reading grave of",
    "reading «grove» of",
    'Did you mean "grave"?',
  ],
  [
    "an exception without a rule",
    "BAD_CONDITION",
    "pact-2000",
    "    is: ?event struck territory of a party in Northern Europe",
    "    is:\n      «unless»: ?event came from a state",
    "Add all, any or not beside it.",
  ],
  [
    "a rule joined in two ways",
    "BAD_CONDITION",
    "pact-2000",
    "    is: ?event struck territory of a party in Northern Europe",
    "    is:\n      all: [?event came from a state]\n      «any»: [?event came from a state]",
    "Put one of them inside the other.",
  ],
  [
    "a number for a sentence",
    "WRONG_TYPE",
    "pact-2000",
    "is: ?victim asked ?obligor for military help",
    "is: «5»",
    "Write text or a map.",
  ],
];

describe("sentences and conditions", () => {
  test.each(SENTENCES)("%s", check);

  test("a sentence of a million letters costs no more than another", () => {
    const { path, text } = spoil(
      "pact-2000",
      "        - armed attack on ?victim",
      `        - ${"a and ".repeat(200_000)}`,
    );
    expect(faultsOf({ [path]: text }).map(({ code }) => code)).toEqual(["CASUS_CORPUS_UNKNOWN_SENTENCE"]);
  });

  test("a comment on its own line cuts nothing", () => {
    const { path, text } = spoil(
      "pact-2000",
      "        - armed attack on ?victim\n",
      "        - armed attack on ?victim\n        # a note\n",
    );
    expect(faultsOf({ [path]: text })).toEqual([]);
  });

  test("white space inside a sentence does not count", () => {
    const { path, text } = spoil(
      "pact-2000",
      "        - armed attack on ?victim\n",
      "        - armed   attack\n          on ?victim\n",
    );
    expect(faultsOf({ [path]: text })).toEqual([]);
  });
});

const REFERENCES: readonly Case[] = [
  [
    "a party by its name in another language",
    "UNKNOWN_ACTOR",
    "pact-2000",
    "[SWE, NOR]",
    "[SWE, NOR, «İsveç»]",
    "Did you mean SWE (Sweden)?",
  ],
  [
    "a party by a code that is nearly one",
    "UNKNOWN_ACTOR",
    "pact-2000",
    "[SWE, NOR]",
    "[SWE, NOR, «SWD»]",
    "Did you mean SWE (Sweden)?",
  ],
  [
    "Norway by the code that YAML 1.1 eats",
    "YAML_BOOLEAN",
    "pact-2000",
    "[SWE, NOR]",
    "[SWE, NOR, «NO»]",
    "Write NOR (Norway)",
  ],
  [
    "another word that YAML 1.1 eats",
    "YAML_BOOLEAN",
    "pact-2000",
    "[SWE, NOR]",
    "[SWE, NOR, «ON»]",
    "YAML 1.1",
  ],
  [
    "a gate of a state nobody knows",
    "UNKNOWN_ACTOR",
    "pact-2000",
    "who: NOR",
    "who: «NRO»",
    "Did you mean NOR (Norway)?",
  ],
  [
    "a source that is not listed",
    "UNKNOWN_SOURCE",
    "pact-2000",
    '"press, p. 3"',
    '"«pres», p. 3"',
    'Did you mean "press"?',
  ],
  [
    "a place nobody knows",
    "UNKNOWN_PLACE",
    "raid-2002",
    "place: gotland",
    "place: «gottland»",
    'Did you mean "gotland"?',
  ],
  [
    "an answer to no event",
    "UNKNOWN_EVENT",
    "raid-2002",
    "answers: raid",
    "answers: «riad»",
    'Did you mean "raid"?',
  ],
  [
    "a fact about no event",
    "UNKNOWN_EVENT",
    "raid-2002",
    "force was used in raid",
    "force was used in «strike»",
    "There is: raid, reply.",
  ],
  [
    "a constraint on no fact",
    "UNKNOWN_FACT",
    "raid-2002",
    "facts: [F1, F2]",
    "facts: [F1, «F9»]",
    'Did you mean "F1"?',
  ],
  [
    "an account by no narrator",
    "UNKNOWN_NARRATOR",
    "raid-2002",
    "narrator: stockholm",
    "narrator: «stokholm»",
    'Did you mean "stockholm"?',
  ],
  [
    "a record that nobody keeps",
    "UNKNOWN_RECORD",
    "raid-2002",
    "record: requests",
    "record: «request»",
    'Did you mean "requests"?',
  ],
  [
    "a doctrine on no question",
    "UNKNOWN_QUESTION",
    "court",
    "  aggression: same",
    "  aggression: same\n  «agression»: same",
    'Did you mean "aggression"?',
  ],
  [
    "a doctrine that takes no position of the question",
    "UNKNOWN_POSITION",
    "court",
    "aggression: same",
    "aggression: «some»",
    'Did you mean "same"?',
  ],
  [
    "an instrument that relates to none",
    "UNKNOWN_INSTRUMENT",
    "pact-2000",
    "sources: [book, ",
    "relations: [{ kind: amends, to: «pact-2001» }]\nsources: [book, ",
    'Did you mean "pact-2000"?',
  ],
  [
    "a legal character that turns on no position",
    "UNKNOWN_POSITION",
    "pact-2000",
    "is: binding",
    "is: { question: aggression, binding: [«sam»] }",
    'Did you mean "same"?',
  ],
  [
    "a question about no instrument",
    "UNKNOWN_INSTRUMENT",
    "aggression",
    "term: ",
    "about: «pact-1900»\nterm: ",
    'Did you mean "pact-2000"?',
  ],
  [
    "a conclusion of law stated as a fact",
    "NO_FACT",
    "raid-2002",
    "that: force was used in raid",
    "that: «armed attack on SWE»",
    "a conclusion of law, not a fact",
  ],
  [
    "a fact said twice",
    "DUPLICATE_FACT",
    "raid-2002",
    "that: raid was carried out by the armed forces of RUS",
    "that: «force was used in raid»",
    "The fact F1 says the same.",
  ],
];

describe("references", () => {
  test.each(REFERENCES)("%s", check);

  test("a stipulated fact may go without sources", () => {
    const { path, text } = spoil("raid-2002", "grade: established\n    sources: [book]", "grade: stipulated");
    expect(faultsOf({ [path]: text })).toEqual([]);
  });

  test("a source says in one way how it is known", () => {
    const fault = theFault(
      spoil(
        "books",
        "  press: { title: A newspaper, via: book }",
        "  «press»: { title: A newspaper, via: book, unopened: true }",
      ),
    );
    expect(fault).toMatchObject({ code: "CASUS_CORPUS_SOURCE_ACCESS", ...fault.expected });
  });

  test("a broken document still lends its ids to the others", () => {
    const { path, text } = spoil("states", "kind: state, name: Sweden", "kind: stat, name: Sweden");
    expect(faultsOf({ [path]: text }).map(({ code }) => code)).toEqual(["CASUS_CORPUS_WRONG_VALUE"]);
  });
});

describe("identity and circles", () => {
  test("an id taken by another file names that file", () => {
    const fault = theFault(
      marked("corpus/sources/more.yaml", "sources:\n  «book»: { title: Another, unopened: true }\n"),
    );
    expect(fault).toMatchObject({ code: "CASUS_CORPUS_DUPLICATE_ID", ...fault.expected });
    expect(fault.fault.what).toContain("corpus/sources/books.yaml:2");
  });

  test("two acts of one life have two ids", () => {
    check("", "DUPLICATE_ID", "pact-2000", "{ id: swe, party", "{ id: «signed», party", "Rename one.");
  });

  test("an open term that says what a clause says", () => {
    const changed = spoil(
      "aggression",
      "term: aggression against {victim:state}",
      'term: «"{victim:state} is a party"»',
    );
    expect(faultsOf({ [changed.path]: changed.text }).map(seen)).toContainEqual({
      code: "CASUS_CORPUS_DUPLICATE_ID",
      ...changed.seen,
    });
  });

  test("a file is named after its document", () => {
    const text = (MADE_UP["corpus/doctrines/court.yaml"] ?? "").replace(
      "doctrine: court",
      "doctrine: «bench»",
    );
    const fault = theFault(marked("corpus/doctrines/court.yaml", text));
    expect(fault).toMatchObject({ code: "CASUS_CORPUS_FILE_NAME", ...fault.expected });
  });

  test("open terms that use each other", () => {
    const changed = spoil(
      "armed-attack",
      "        - force was used in ?event",
      "        - «aggression against ?victim»",
    );
    const [fault] = faultsOf({ [changed.path]: changed.text });
    expect(fault?.code).toBe("CASUS_CORPUS_CYCLE");
    expect(fault?.what).toContain("armed-attack -> aggression -> armed-attack");
  });

  test("a closed term that uses itself", () => {
    check(
      "",
      "CYCLE",
      "pact-2000",
      "    is: ?event struck territory of a party in Northern Europe",
      "    is: «term area is met»",
      "area -> area",
    );
  });

  test("an open term on which no doctrine takes a position and none has standing", () => {
    const changed = spoil("court", "  aggression: same\n", "");
    const weak = spoil("aggression", "standing: arguable", "standing: attributed");
    expect(faultsOf({ [changed.path]: changed.text })).toEqual([]);
    expect(faultsOf({ [changed.path]: changed.text, [weak.path]: weak.text }).map(seen)).toEqual([
      {
        code: "CASUS_CORPUS_TERM_WITHOUT_DOCTRINE",
        at: "corpus/questions/aggression.yaml:3:7",
        words: "aggression against {victim:state}",
      },
    ]);
  });
});
