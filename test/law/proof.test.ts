import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explain } from "../../src/ask/index.ts";
import { statements } from "../../src/law/explain/messages-en.ts";
import {
  Assessment,
  type Condition,
  clauses,
  headline,
  type LifeKind,
  type Proof,
  partyStatus,
  statementOf,
  stepSentence,
} from "../../src/law/index.ts";
import {
  act,
  all,
  any,
  article,
  asked,
  byGam,
  candidateOf,
  complete,
  day,
  disputed,
  doctrine,
  entersWhen,
  findingOf,
  is,
  legalQuestion,
  libraryOn,
  no,
  not,
  pact,
  stepsOf,
  strike,
  unknown,
  unless,
  victimIsParty,
  world,
  yes,
} from "../support/law-builder.ts";

const attack = is("attack", { victim: "?victim" });
const aggression = is("aggression", { victim: "?victim" });
const questions = [
  legalQuestion("attack", {
    court: { means: all(is("force-used"), is("came-from-state"), is("grave")) },
    broad: { means: unless(is("force-used"), is("council-too-slight")) },
  }),
  legalQuestion("aggression", { same: { means: attack } }),
  legalQuestion("character", { treaty: {}, politics: {} }, false),
];
const doctrines = [doctrine("court", { attack: "court" }), doctrine("broad", { attack: "broad" })];
const area = { id: "area", name: "area", article: "art. 6", valid: {}, sources: [{ key: "pact-text" }] };

/** A treaty that uses every kind of step: conditions, an area, open terms twice over, acts, a gate, a condition of entry. */
const rich = pact({
  entry: entersWhen(any(is("matter", { matter: "notice" }), is("has-approved", { state: "BET" }))),
  life: [
    act("ALP", "acceded", "1950-01-01"),
    act("ALP", "withdrew"),
    act("BET", "approved", "1949-12-01"),
    act("BET", "suspended", "1960-01-01", { disputed: true }),
  ],
  matters: [
    {
      id: "notice",
      says: "notice was given",
      asks: "whether notice was given",
      value: "unknown",
      sources: [{ key: "gazette" }],
    },
  ],
  force: [
    {
      party: "all",
      is: { question: "character", binding: ["treaty"] },
      indicators: [],
      sources: [{ key: "pact-text" }],
    },
  ],
  terms: [
    {
      ...area,
      is: {
        op: "sentence",
        id: "pact/term/area",
        clause: "on-party-territory",
        args: { event: "?event", region: "the continent" },
        text: "",
      } satisfies Condition,
    },
  ],
  provisions: [
    article({
      occasion: all(
        victimIsParty,
        is("term", { term: "area" }),
        any(attack, aggression, is("third-state")),
        not(is("sudden")),
      ),
      acts: { request: asked },
      gates: { leave: is("parliament-leave", { state: "ALP" }) },
    }),
  ],
});
const facts = [
  yes("force-used"),
  disputed("forces-of"),
  unknown("grave"),
  no("sudden"),
  yes("asked-military-help", { south: "no" }),
];
const corpus = world({ instruments: [rich], questions, doctrines, incidents: [strike(facts)] });
const open = (more = facts) => new Assessment(corpus, strike(more));
const ID = "pact/art5/help@ALP-BET@strike";

describe("a proof", () => {
  it("has ids that are unique within the finding, also where two sentences rest on the same open term", () => {
    const assessment = open();
    for (const doctrine of ["all", "court", "broad"]) {
      const ids = stepsOf(assessment, candidateOf(assessment), { doctrine, narrator: "all" }).map(
        ({ id }) => id,
      );
      expect(new Set(ids).size, doctrine).toBe(ids.length);
      expect(ids.length).toBeGreaterThan(20);
    }
  });

  it("keeps its ids when an unrelated fact is added, settled or listed elsewhere", () => {
    const ids = (assessment: Assessment) => stepsOf(assessment, candidateOf(assessment)).map(({ id }) => id);
    const before = ids(open());
    expect(ids(open([yes("threat-made"), ...facts]))).toEqual(before);
    expect(ids(open([...facts].reverse()))).toEqual(before);
    expect(ids(open(facts.map((each) => (each.that.clause === "grave" ? yes("grave") : each))))).toEqual(
      before,
    );
  });

  it("rests at every leaf on something that can be opened, or on the text itself", () => {
    const ofTheText = ["is-party", "no-party", "term-missing"];
    const assessment = open();
    const leaves = stepsOf(assessment, candidateOf(assessment)).filter(({ steps }) => steps.length === 0);
    const bare = leaves.filter(({ note }) => note.cites.length === 0 && !ofTheText.includes(note.code));
    expect(bare.map(({ note }) => note.code)).toEqual([]);
  });

  it("carries at its root the verdict of the headline and the headline itself", async () => {
    const views = [
      {},
      { doctrine: ["court"] },
      { narrator: "south" },
      { doctrine: ["broad"], narrator: "agreed" },
    ];
    const plain = pact({ provisions: [article({ occasion: is("force-used"), acts: { request: asked } })] });
    const records = ["requests", "nature of the event"];
    const dull = world({
      instruments: [plain],
      doctrines,
      incidents: [strike([disputed("force-used")], { complete: complete(...records) })],
    });
    for (const library of [corpus, dull].map(libraryOn)) {
      for (const view of views) {
        const { proof, cell, sentence } = await explain.ask(
          { incident: { id: "strike" }, finding: ID, ...view },
          library,
        );
        expect([proof.says, proof.verdict]).toEqual([sentence, OUTCOME[cell.status] ?? cell.status]);
      }
    }
  });

  it("names the failing leaf of a why-not, and what holds against it", () => {
    const occasion = all(
      is("force-used"),
      any(all(byGam, is("grave")), is("ground-forces-crossed")),
      not(is("sudden")),
    );
    const failing = (...given: Parameters<typeof open>) => {
      const instruments = [pact({ provisions: [article({ occasion })] })];
      return findingOf(new Assessment(world({ instruments }), strike(...given))).fails;
    };
    const base = [yes("force-used"), yes("forces-of"), no("sudden")];
    expect(failing([...base, no("grave"), no("ground-forces-crossed")])).toEqual([
      "the scale and effects of the strike were not grave",
      "no ground forces crossed the border",
    ]);
    expect(failing([...base.slice(0, 2), yes("sudden"), yes("grave")])).toEqual(["the strike was sudden"]);
  });

  it("says of each step what came out, in a whole sentence", () => {
    const assessment = open();
    for (const step of stepsOf(assessment, candidateOf(assessment))) {
      expect(stepSentence(assessment.given, step)).toMatch(/^[A-Z“][^{}]*[^ ]\.$/);
    }
  });

  it("is the same in bytes when the same assessment is made twice", () => {
    const text = () => JSON.stringify(open().candidates.map((each) => stepsOf(open(), each)));
    expect(text()).toBe(text());
  });

  it("says yes or no at a step when its parts do, whatever the facts", () => {
    const makers = [yes, no, disputed, unknown] as const;
    const clause = fc.constantFrom("force-used", "forces-of", "grave", "sudden", "asked-military-help");
    const given = fc.uniqueArray(fc.tuple(clause, fc.nat(3)), { selector: ([name]) => name });
    const property = fc.property(given, (list) => {
      const assessment = open(list.map(([name, kind]) => (makers[kind] ?? yes)(name)));
      for (const step of stepsOf(assessment, candidateOf(assessment))) check(step);
    });
    fc.assert(property, { seed: 20261125, numRuns: 60 });
  });
});

/** What a headline comes to in a word; contested and undetermined stand for themselves. */
const OUTCOME: Readonly<Record<string, string>> = {
  engaged: "yes",
  dormant: "no",
  "not engaged": "no",
  "not in force": "no",
};

/** What parts say of the step above them: where all agree, it can say nothing else. */
function check({ note, steps, verdict }: Proof): void {
  if (steps.length === 0) return;
  const votes = new Set(
    steps.map((step) =>
      step.against
        ? { yes: "no", no: "yes", contested: "contested", undetermined: "undetermined" }[step.verdict]
        : step.verdict,
    ),
  );
  const [only, ...rest] = votes;
  if (rest.length === 0 && (only === "yes" || only === "no"))
    expect([note.id, verdict]).toEqual([note.id, only]);
}

describe("the message catalogue", () => {
  const source = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? source(path) : [readFileSync(path, "utf8")];
    });
  const law = source("src/law").join("\n");

  it("has a message for every sentence of the vocabulary", () => {
    const grounded = clauses.map(({ name }) => name);
    expect(grounded.filter((name) => !statements[name])).toEqual([]);
  });

  it("has a message for every code that a step may carry, and none that no step carries", () => {
    const codes = [...law.matchAll(/code: "([a-z-]+)"/g), ...law.matchAll(/note\([^)]*?"([a-z-]+)"/g)].map(
      ([, code = ""]) => code,
    );
    const known = new Set([...Object.keys(statements), "open-term"]);
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
    const said = new Set([...codes, ...clauses.map(({ name }) => name), "all-of", "any-of", "exception-of"]);
    const unused = Object.keys(statements).filter((code) => !said.has(code) && !code.startsWith("life-"));
    expect(unused).toEqual([]);
  });

  it("has a message for every act in the life of a treaty that a proof may rest on", () => {
    const kinds: LifeKind[] = [
      "acceded",
      "succeeded",
      "in force",
      "provisionally applied",
      "resumed",
      "withdrew",
      "denounced",
      "not extended",
      "terminated",
      "expired",
      "suspended",
      "approved",
      "ratified",
    ];
    expect(kinds.filter((kind) => !statements[`life-${kind.replaceAll(" ", "-")}`])).toEqual([]);
  });

  it("leaves no slot open and no word doubled, for any act, known or unknown, of one party or of all", () => {
    const kinds: LifeKind[] = [
      "acceded",
      "succeeded",
      "in force",
      "provisionally applied",
      "resumed",
      "withdrew",
      "denounced",
      "not extended",
      "terminated",
      "expired",
      "suspended",
    ];
    for (const kind of kinds) {
      for (const event of [
        act("ALP", kind, "1960-05-01"),
        act("all", kind, "1960-05"),
        act("ALP", kind),
        act("ALP", kind, "1999-03-01 to 2000-12-31"),
        act("ALP", kind, "1960", { disputed: true }),
        act("ALP", kind, "2020-01-01"),
      ]) {
        const treaty = pact({ life: [event] });
        const {
          proof,
          given,
          open: points,
        } = partyStatus(world({ instruments: [treaty] }), treaty, "ALP", "2000-01-01");
        const flat = (steps: readonly Proof[]): Proof[] =>
          steps.flatMap((step) => [step, ...flat(step.steps)]);
        for (const text of [...flat(proof).map((step) => stepSentence(given, step)), ...points]) {
          expect(text, `${kind}: ${text}`).not.toMatch(/[{}]|\b(\w+) \1\b| {2}| \.|\bin \.|undefined| all /);
        }
      }
    }
  });

  it("says nothing by its code alone", () => {
    const assessment = open();
    for (const { note } of stepsOf(assessment, candidateOf(assessment))) {
      expect(statementOf(assessment.given, note).yes, note.code).not.toBe(note.code);
    }
  });
});

describe("a headline", () => {
  it("is the same sentence for the same finding, with the date of an act in words", () => {
    const treaty = pact({ life: [act("ALP", "withdrew", "1966")] });
    const assessment = new Assessment(
      world({ instruments: [treaty] }),
      strike([], { complete: complete("requests"), on: day("2000-06-01") }),
    );
    const finding = findingOf(assessment);
    expect(
      headline(assessment.given, finding.candidate, finding.judgement, { ...finding, obligors: ["ALP"] }),
    ).toBe("Alpland owes nothing under the Pact: Alpland withdrew in 1966.");
  });
});
