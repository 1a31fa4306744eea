import { describe, expect, it } from "vitest";
import { assess, explain } from "../../src/ask/index.ts";
import { CasusError } from "../../src/base/index.ts";
import {
  all,
  article,
  asked,
  complete,
  day,
  disputed,
  doctrine,
  is,
  legalQuestion,
  libraryOn,
  no,
  pact,
  strike,
  unknown,
  world,
  yes,
} from "../support/law-builder.ts";

const attack = is("attack", { victim: "?victim" });
const questions = [
  legalQuestion("attack", { grave: { means: is("grave") }, any: { means: is("force-used") } }),
];
const doctrines = [
  doctrine("court", { attack: "grave" }),
  doctrine("broad", { attack: "any" }, { held: { from: day("1945-10-24") } }),
];
const provisions = [
  article({
    occasion: all(attack, is("sudden")),
    acts: { request: asked },
    gates: { leave: is("parliament-leave", { state: "ALP" }) },
  }),
];
const facts = [
  yes("force-used"),
  disputed("grave"),
  yes("sudden", { south: "no" }),
  yes("asked-military-help"),
];
const incident = strike(facts, { complete: complete("requests"), known: "2000-12-31" });
const corpus = (list = facts) =>
  world({
    instruments: [pact({ provisions })],
    questions,
    doctrines,
    incidents: [{ ...incident, facts: list }],
  });
const library = libraryOn(corpus());
const ask = (more: object = {}, at = library) => assess.ask({ incident: { id: "strike" }, ...more }, at);
const ID = "pact/art5/help@ALP-BET@strike";

async function codesOf(asking: Promise<unknown>): Promise<string[]> {
  const error = await asking.catch((thrown: unknown) => thrown);
  return error instanceof CasusError ? error.faults.map(({ code }) => code) : [String(error)];
}

describe("an assessment", () => {
  it("is the same in bytes when it is asked twice, of two libraries over the same corpus", async () => {
    expect(JSON.stringify(await ask())).toBe(JSON.stringify(await ask({}, libraryOn(corpus()))));
  });

  it("finds the same whatever the order in which the incident lists its facts", async () => {
    const turned = await ask({}, libraryOn(corpus([...facts].reverse())));
    expect(JSON.stringify(turned.findings)).toBe(JSON.stringify((await ask()).findings));
  });

  it("carries the receipt of its choices", async () => {
    const { receipt } = await ask({ territory: "administered" });
    expect(receipt).toMatchObject({
      casus: "test",
      corpus: "2026-01-01",
      corpusDigest: "made up",
      question: "assess",
      input: { territory: "administered", threshold: "corroborated" },
    });
    expect(receipt.inputDigest).not.toBe((await ask()).receipt.inputDigest);
  });

  it("takes the law of the incident's day unless another is asked for", async () => {
    expect((await ask()).lawDate).toBe("2000-06-01");
    const before = await ask({ lawDate: "1949-12-31" });
    expect(new Set(before.findings.map(({ status }) => status))).toEqual(new Set(["not in force"]));
  });

  it("lists records taken as complete, the threshold and what is assumed", async () => {
    const { assumptions } = await ask({ assume: ["not strike was sudden"] });
    expect(assumptions).toEqual([
      "A fact counts as settled when it is corroborated or established.",
      "An exception that no account raises counts as not there; an author whom no account names, and a state of which none says that it was struck, count as not meant.",
      "The record of requests is taken as complete up to 31 December 2000: None of requests was found.",
      "Assumed: It is not so that strike was sudden",
    ]);
  });

  it("states a finding with its parts, its gate apart from them, and what it turns on", async () => {
    const [first, second] = (await ask()).findings;
    expect(first).toMatchObject({
      id: ID,
      status: "contested",
      kind: "duty",
      obligors: ["ALP"],
      beneficiary: "BET",
    });
    expect(first?.parts.map(({ name, verdict }) => [name, verdict])).toEqual([
      ["in force", "yes"],
      ["occasion", "contested"],
      ["activation", "yes"],
      ["performance", "undetermined"],
    ]);
    expect(first?.gates).toMatchObject([{ who: "ALP", state: "unknown" }]);
    expect(first?.turnsOn.always).toEqual(["whether grave", "what counts as attack"].reverse());
    expect(second).toMatchObject({
      obligors: ["DEL"],
      status: "dormant",
      ifDone: {
        status: "contested",
        says: "Once Betland asks Delland for military help: contested on what counts as attack and whether grave.",
      },
    });
  });

  it("shows the matrix of doctrines and narrators, agreed facts last", async () => {
    const matrix = (await ask()).findings[0]?.matrix;
    expect(matrix?.columns.map(({ narrator }) => narrator)).toEqual(["north", "south", "agreed"]);
    expect(matrix?.rows.map(({ doctrine: id, cells }) => [id, ...cells.map(({ status }) => status)])).toEqual(
      [
        ["court", "engaged", "not engaged", "undetermined"],
        ["broad", "engaged", "engaged", "engaged"],
      ],
    );
  });

  it("quotes its sentence with the date, the readings and the corpus", async () => {
    expect((await ask({ doctrine: ["court"] })).findings[0]?.quote).toBe(
      "Law as at 1 June 2000, read under Line of court: It is contested whether Alpland must help Betland: it depends on whether grave. (Casus, corpus 2026-01-01)",
    );
  });

  it("taints what rests on a text that nobody published", async () => {
    const unpublished = pact({ provisions: [article({ text: "unpublished" })] });
    const { findings } = await ask(
      {},
      libraryOn(world({ instruments: [unpublished], incidents: [incident] })),
    );
    expect(findings[0]?.tainted).toEqual([
      "The text of the Pact is not public; this rests on reports of it.",
    ]);
  });

  it("refuses a doctrine, an instrument or an incident that the corpus does not have, and an assumption of no kind", async () => {
    expect(await codesOf(ask({ doctrine: ["nobody"] }))).toEqual(["CASUS_ASK_UNKNOWN_ID"]);
    expect(await codesOf(ask({ instrument: ["nothing"] }))).toEqual(["CASUS_ASK_UNKNOWN_ID"]);
    expect(await codesOf(ask({ incident: { id: "never" } }))).toEqual(["CASUS_ASK_UNKNOWN_ID"]);
    expect(await codesOf(ask({ assume: ["it rained"] }))).toEqual(["CASUS_CORPUS_UNKNOWN_ASSUMPTION"]);
    expect(await codesOf(ask({ colour: "red" }))).toEqual(["CASUS_ASK_BAD_INPUT"]);
  });

  it("prints for a terminal every finding with its sentence and the choices", async () => {
    const output = await ask();
    const text = assess.show(output, { width: 200, colour: false });
    for (const { sentence } of output.findings) expect(text).toContain(sentence);
    for (const assumption of output.assumptions) expect(text).toContain(assumption);
  });

  it("prints of a withdrawal that decides the act and its day", async () => {
    const left = {
      id: "left",
      party: "ALP",
      kind: "withdrew",
      on: day("1966-07-01"),
      found: true,
      disputed: false,
      effect: "international",
      versions: [],
      sources: [],
    } as const;
    const answer = await explain.ask(
      { incident: { id: "strike" }, finding: ID },
      libraryOn(world({ instruments: [pact({ life: [left] })], incidents: [incident] })),
    );
    expect(explain.show(answer, { width: 200, colour: false })).toContain("Alpland withdrew on 1 July 1966.");
  });
});

describe("an explanation", () => {
  const why = (more: object = {}) =>
    explain.ask({ incident: { id: "strike" }, finding: ID, ...more }, library);

  it("opens the cell of the matrix: one doctrine, one account", async () => {
    const { findings } = await ask();
    const cell = findings[0]?.matrix.rows[0]?.cells[1];
    expect((await why({ doctrine: ["court"], narrator: "south" })).cell).toEqual(cell);
  });

  it("says of a doctrine that nobody held on the date that it was not held", async () => {
    expect((await why({ doctrine: ["broad"], lawDate: "1945-01-01" })).cell).toMatchObject({ held: false });
    expect((await why({ doctrine: ["broad"], lawDate: "1960-01-01" })).cell).toMatchObject({ held: true });
  });

  it("numbers its steps and gives those of performance apart", async () => {
    const { proof } = await why();
    expect(proof.steps.map(({ number, says }) => [number, says])).toEqual([
      ["1.1", "In force and binding: yes."],
      ["1.2", "The occasion that the text names: contested."],
      ["1.3", "The acts that the text waits for: yes."],
      ["1.4", "What limits performance, and never decides whether the duty is there: not known."],
    ]);
  });

  it("refuses a finding and a narrator that the incident does not have", async () => {
    expect(await codesOf(why({ finding: "pact/art9/help@ALP-BET@strike" }))).toEqual([
      "CASUS_ASK_UNKNOWN_FINDING",
    ]);
    expect(await codesOf(why({ narrator: "west" }))).toEqual(["CASUS_ASK_UNKNOWN_ID"]);
  });
});

describe("what a finding turns on", () => {
  it("is told by the smallest sets of answers, both ways, a reading by its words", async () => {
    const library = libraryOn(
      world({
        instruments: [pact({ provisions: [article({ occasion: attack })] })],
        questions,
        doctrines,
        incidents: [strike([unknown("grave"), no("sudden"), yes("force-used")])],
      }),
    );
    const { turnsOn } = (await ask({}, library)).findings[0] ?? {};
    expect(turnsOn?.sets.map(({ outcome, when }) => [outcome, ...when.map(({ says }) => says)])).toEqual([
      ["yes", "the scale and effects of the strike were grave"],
      ["yes", "the reading is “the any view”"],
      ["no", "the reading is “the grave view”", "the scale and effects of the strike were not grave"],
    ]);
    expect(turnsOn?.complete).toBe(true);
  });
});
