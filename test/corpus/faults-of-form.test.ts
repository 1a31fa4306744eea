import { describe, expect, test } from "vitest";
import { faultsOf, marked, seen, spoil, theFault } from "./made-up.ts";

test("the made-up corpus has no fault", () => {
  expect(faultsOf()).toEqual([]);
});

type Case = readonly [title: string, code: string, file: string, old: string, spoilt: string, mend: string];

const KEYS: readonly Case[] = [
  [
    "an unknown key names the nearest",
    "UNKNOWN_KEY",
    "pact-2000",
    "    topic: assistance",
    "    «topik»: x\n    topic: assistance",
    'Did you mean "topic"?',
  ],
  [
    "an unknown key far from all lists what is allowed",
    "UNKNOWN_KEY",
    "court",
    "title:",
    "«zzzzzz»: 1\ntitle:",
    "Allowed here: doctrine, title, says",
  ],
  [
    "a comma inside braces cuts a text",
    "UNKNOWN_KEY",
    "raid-2002",
    "gist: It was Russia. }\nevents",
    "gist: It was, «they say» }\nevents",
    "put a text that holds one in double quotes",
  ],
  [
    "a missing key is shown at its parent",
    "MISSING_KEY",
    "pact-2000",
    "  help:\n    article: art. 1\n",
    "  «help»:\n",
    'Add "article:". The article or clause, as a lawyer cites it.',
  ],
  [
    "a missing key of the document is shown at its first key",
    "MISSING_KEY",
    "pact-2000",
    "instrument: pact-2000\ntitle: Pact of the North",
    "«instrument»: pact-2000",
    'Add "title:".',
  ],
  [
    "a missing key of an entry is shown at the entry",
    "MISSING_KEY",
    "pact-2000",
    "{ party: all, is: binding, sources: [book] }",
    "«{ party: all, sources: [book] }»",
    'Add "is:".',
  ],
  [
    "an open term without a meaning",
    "MISSING_KEY",
    "aggression",
    "  same:\n    short: the same as an armed attack\n    says: The same.\n    standing: arguable\n    held-by: [writers]\n    authority: [book]\n    means: armed attack on ?victim\n",
    "  «same»:\n    short: the same as an armed attack\n    says: The same.\n    standing: arguable\n    held-by: [writers]\n    authority: [book]\n",
    'Add "means:"',
  ],
  [
    "a number where text belongs",
    "WRONG_TYPE",
    "pact-2000",
    "Pact of the North",
    "«1949»",
    "Put it in double quotes.",
  ],
  ["nothing where text belongs", "WRONG_TYPE", "pact-2000", "short: Pact", "«short»:", "Write text."],
  [
    "text where a list belongs",
    "WRONG_TYPE",
    "pact-2000",
    "parties: [SWE, NOR]",
    "parties: «SWE, NOR»",
    "Write a list.",
  ],
  [
    "an empty text",
    "WRONG_VALUE",
    "pact-2000",
    "says: Each helps the other.",
    'says: «""»',
    "Give at least 1 character.",
  ],
  [
    "a word that may not stand there names the nearest",
    "WRONG_VALUE",
    "pact-2000",
    "kind: assist",
    "kind: «asist»",
    'Did you mean "assist"?',
  ],
  [
    "a truth value where yes or no belongs",
    "WRONG_VALUE",
    "raid-2002",
    "holds: yes",
    "holds: «true»",
    "Write yes.",
  ],
  ["an id in capitals", "WRONG_VALUE", "pact-2000", "  notice:", "  «Notice»:", "in lower case"],
  ["an actor's id in lower case", "WRONG_VALUE", "states", "  SWE:", "  «swe»:", "in capitals"],
  ["a latitude that is none", "WRONG_VALUE", "north", "57.5]", "«97.5»]", "Give at most 90."],
];

describe("keys and values", () => {
  test.each(KEYS)("%s", (_, code, file, old, spoilt, mend) => {
    const faults = faultsOf(single(spoil(file, old, spoilt)));
    const expected = spoil(file, old, spoilt).seen;
    expect(faults.map(seen)[0]).toEqual({ code: `CASUS_CORPUS_${code}`, ...expected });
    expect(faults[0]?.mend).toContain(mend);
  });

  test("a fault names the article that it stands in", () => {
    const { fault } = theFault(spoil("pact-2000", "kind: assist", "kind: «asist»"));
    expect(fault.where?.article).toBe("art. 1");
  });

  test.each([
    [
      "a provision",
      "pact-2000",
      "  help:\n",
      "  «help»:\n",
      "sources: [book] }\n    sources: [book]\n",
      "sources: [book] }\n",
    ],
    [
      "a matter",
      "pact-2000",
      "  notice:\n    says: notice was given\n    value: unknown\n    sources: [book]\n",
      "  «notice»:\n    says: notice was given\n    value: unknown\n",
      "",
      "",
    ],
    [
      "a fact",
      "raid-2002",
      "    grade: established\n    sources: [book]\n",
      "    grade: established\n",
      "  F1:",
      "  «F1»:",
    ],
    ["a position", "aggression", "    authority: [book]\n", "    «authority»: []\n", "", ""],
    [
      "an act in the life of a treaty",
      "pact-2000",
      "on: 2001, sources: [book] }",
      "on: 2001 }»",
      "  - { id: start",
      "  - «{ id: start",
    ],
    [
      "the force of an instrument",
      "pact-2000",
      "{ party: all, is: binding, sources: [book] }",
      "«{ party: all, is: binding }»",
      "",
      "",
    ],
  ])("%s without sources", (_, file, old, spoilt, old2, spoilt2) => {
    const first = spoil(file, old, "\u0001");
    const text = first.text.replace("\u0001", () => spoilt).replace(old2, () => spoilt2);
    const fault = theFault(marked(first.path, text));
    expect(fault).toMatchObject({ code: "CASUS_CORPUS_MISSING_SOURCE", ...fault.expected });
  });

  test("all the faults of a document are told, in the order of its lines", () => {
    const text = `doctrine: court
titel: The court
says: As the court has it.
standing: sure
held: { from: 1945-02-30 }
takes: { armed-attack: gave }
authority: [bok]
`;
    expect(
      faultsOf({ "corpus/doctrines/court.yaml": text })
        .filter(isHere)
        .map(({ code, where }) => `${where?.line} ${code}`),
    ).toEqual([
      "1 CASUS_CORPUS_MISSING_KEY",
      "2 CASUS_CORPUS_UNKNOWN_KEY",
      "4 CASUS_CORPUS_WRONG_VALUE",
      "5 CASUS_CORPUS_BAD_DATE",
      "6 CASUS_CORPUS_UNKNOWN_POSITION",
      "7 CASUS_CORPUS_UNKNOWN_SOURCE",
    ]);
  });
});

const isHere = ({ where }: { where?: { file?: string } }) => where?.file === "corpus/doctrines/court.yaml";
const single = ({ path, text }: { path: string; text: string }) => ({ [path]: text });
