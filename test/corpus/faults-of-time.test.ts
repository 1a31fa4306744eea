import { describe, expect, test } from "vitest";
import { faultsOf, spoil, theFault } from "./made-up.ts";

type Case = readonly [title: string, code: string, file: string, old: string, spoilt: string, says: string];

const check = (_: string, code: string, file: string, old: string, spoilt: string, says: string) => {
  const fault = theFault(spoil(file, old, spoilt));
  expect(fault).toMatchObject({ code: `CASUS_CORPUS_${code}`, ...fault.expected });
  expect(`${fault.fault.what} ${fault.fault.mend}`).toContain(says);
};

const DATES: readonly Case[] = [
  [
    "a day that no calendar has",
    "BAD_DATE",
    "pact-2000",
    "on: 2000-05,",
    "on: «2000-02-30»,",
    "No calendar has the day",
  ],
  [
    "a date written otherwise",
    "BAD_DATE",
    "pact-2000",
    "on: 2000-05,",
    "on: «5.3.2000»,",
    "Write 2025-07-22",
  ],
  [
    "a span that runs backward",
    "BAD_DATE",
    "raid-2002",
    "on: 2002-06-01 to 2002-06-03",
    "on: «2002-06-03 to 2002-06-01»",
    "ends before it begins",
  ],
  [
    "an event on an unknown day",
    "BAD_DATE",
    "raid-2002",
    "on: 2002-06-01,",
    "on: «unknown»,",
    "the widest span",
  ],
  [
    "an entry into force on an unknown day",
    "BAD_DATE",
    "pact-2000",
    "  when:\n    all:\n      - SWE has approved\n      - matter notice holds\n",
    "  on: «unknown»\n",
    "a matter whose value is unknown",
  ],
  [
    "a record complete as of no day",
    "BAD_DATE",
    "raid-2002",
    "as-of: 2002-07-01",
    "as-of: «2002-07-32»",
    "No calendar",
  ],
  [
    "an interval that ends before it begins",
    "DATE_ORDER",
    "states",
    "until: 1991-12-25",
    "until: «1921»",
    "before it begins",
  ],
];

const LIFE: readonly Case[] = [
  [
    "approved before it was signed",
    "DATE_ORDER",
    "pact-2000",
    "on: 2000-05,",
    "on: «1999»,",
    '"approved" on 1999 comes before "signed" on 2000-03-01',
  ],
  [
    "in force before it was signed",
    "DATE_ORDER",
    "pact-2000",
    "on: 2001,",
    "on: «2000-02»,",
    '"in force" on 2000-02 comes before "signed"',
  ],
  [
    "terminated before it was in force",
    "DATE_ORDER",
    "pact-2000",
    "matters:",
    "  - { id: end, party: SWE, event: terminated, on: «2000-04», sources: [book] }\nmatters:",
    'comes before "in force" on 2001',
  ],
  [
    "in force twice",
    "CONTRADICTORY_LIFE",
    "pact-2000",
    "matters:",
    "  - { id: again, party: all, event: «in force», on: 2003, sources: [book] }\nmatters:",
    "without an end between",
  ],
  [
    "ended twice",
    "CONTRADICTORY_LIFE",
    "pact-2000",
    "matters:",
    "  - { id: out, party: SWE, event: withdrew, on: 2003, sources: [book] }\n  - { id: end, party: SWE, event: «expired», on: 2004, sources: [book] }\nmatters:",
    "without a new start between",
  ],
  [
    "an act by a state that is no party",
    "NO_PARTY",
    "pact-2000",
    "matters:",
    "  - { id: rus, party: «RUS», event: acceded, on: 2003, sources: [book] }\nmatters:",
    "is no party: SWE, NOR",
  ],
];

describe("dates", () => {
  test.each(DATES)("%s", check);

  test.each(["2000-05-03", "2000-05", "2000", "unknown", "2000-04 to 2000-06-30"])("%s is a date", (date) => {
    const { path, text } = spoil("pact-2000", "on: 2000-05,", `on: ${date},`);
    expect(faultsOf({ [path]: text })).toEqual([]);
  });
});

describe("the life of an instrument", () => {
  test.each(LIFE)("%s", check);

  test("an act by a state before it existed", () => {
    const early = spoil("pact-2000", "parties: [SWE, NOR]", "parties: [SWE, NOR, RUS]");
    const text = early.text.replace(
      "matters:",
      "  - { id: rus, party: RUS, event: notified, on: 1990, sources: [book] }\nmatters:",
    );
    const faults = faultsOf({ [early.path]: text });
    expect(faults.map(({ code, where }) => `${code} ${where?.line}:${where?.column}`)).toEqual([
      "CASUS_CORPUS_NO_SUCH_STATE_THEN 14:49",
    ]);
    expect(faults[0]?.what).toBe("On 1990 there was no Russia: RUS existed from 1991-12-25.");
  });

  test("a suspension or an end between lets it come into force again", () => {
    const acts = [
      "suspended, on: 2003",
      "in force, on: 2004",
      "terminated, on: 2005",
      "acceded, on: 2006",
      "withdrew, on: 2007",
    ];
    const lines = acts
      .map((act, index) => `  - { id: a${index}, party: all, event: ${act}, sources: [book] }\n`)
      .join("");
    const { path, text } = spoil("pact-2000", "matters:", `${lines}matters:`);
    expect(faultsOf({ [path]: text })).toEqual([]);
  });

  test("what is disputed, or was not found, contradicts nothing", () => {
    const lines = ["disputed: true", "found: false"].map(
      (how, index) =>
        `  - { id: a${index}, party: all, event: in force, on: 2003, ${how}, sources: [book] }\n`,
    );
    const { path, text } = spoil("pact-2000", "matters:", `${lines.join("")}matters:`);
    expect(faultsOf({ [path]: text })).toEqual([]);
  });
});

describe("the time of an incident", () => {
  test.each<Case>([
    [
      "an event after the day up to which material was read",
      "DATE_ORDER",
      "raid-2002",
      "{ title: the raid, on: 2002-06-01,",
      "{ title: the raid, on: «2002-08-01»,",
      "material was read up to 2002-07-01 only",
    ],
    [
      "a victim that no longer existed",
      "NO_SUCH_STATE_THEN",
      "raid-2002",
      "attackers: [RUS]",
      "attackers: [«SUN»]",
      "SUN existed until 1991-12-25",
    ],
    [
      "an event that struck a state before it existed",
      "NO_SUCH_STATE_THEN",
      "raid-2002",
      "{ title: the reply, on: 2002-06-03, victim: RUS,",
      "{ title: the reply, on: 1990, victim: «RUS»,",
      "RUS existed from 1991-12-25",
    ],
  ])("%s", check);
});

describe("duties", () => {
  test("a duty to help without an occasion would stand always", () => {
    const bare =
      "    occasion:\n      all:\n        - ?victim is a party\n        - armed attack on ?victim\n        - term area is met\n      unless:\n        - not: ?event came from a third state\n        - reading grave of armed-attack is taken\n";
    const { path, text } = spoil("pact-2000", bare, "");
    const faults = faultsOf({ [path]: text });
    expect(
      faults.map(({ code, where }) => `${code} ${where?.line}:${where?.column} ${where?.article}`),
    ).toEqual(["CASUS_CORPUS_NO_OCCASION 40:27 art. 1"]);
  });
});
