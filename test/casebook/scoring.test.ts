import { describe, expect, it } from "vitest";
import { outcomeOf } from "../../src/ask/casebook/match.ts";
import { talliesBy, tallyOf } from "../../src/ask/casebook/tally.ts";
import type { CasebookMap, CaseRow } from "../../src/corpus/index.ts";
import { Assessment, type Duty, type Incident } from "../../src/law/index.ts";
import {
  all,
  article,
  type Draft,
  disputed,
  findingOf,
  HELP,
  is,
  legalQuestion,
  no,
  pact,
  strike,
  unknown,
  victimIsParty,
  world,
  yes,
} from "../support/law-builder.ts";

const map: CasebookMap = {
  map: "casebook",
  instruments: {},
  parties: {},
  questions: { threshold: ["armed-attack"] },
};
const questions = [
  legalQuestion("armed-attack", { grave: { means: is("grave") }, any: { means: is("force-used") } }),
];

const rowOf = (finding: CaseRow["finding"], more: Partial<CaseRow> = {}): CaseRow => ({
  instrument: "pact",
  article: "5",
  party: "Alpland",
  beneficiary: "Betland",
  finding,
  duty: "help",
  because: "it is so",
  "turns-on": [],
  ...more,
});

interface Told {
  readonly facts?: Incident["facts"];
  readonly occasion?: Draft;
  readonly duty?: Partial<Duty>;
  readonly acts?: Readonly<Record<string, Draft>>;
}

/** What a row scores against a made-up finding. */
function outcome(
  row: CaseRow,
  { facts = [yes("force-used")], occasion = is("force-used"), duty = {}, acts = {} }: Told = {},
) {
  const provisions = [
    article({ occasion: all(victimIsParty, occasion), duties: [{ ...HELP, ...duty }], acts }),
  ];
  const assessment = new Assessment(world({ instruments: [pact({ provisions })], questions }), strike(facts));
  return outcomeOf(row, findingOf(assessment), { assessment, map });
}

const REQUEST = { request: is("asked-military-help", { victim: "?victim", obligor: "?obligor" }) };
const ATTACK = is("armed-attack", { victim: "?victim" });

describe("a row is met exactly", () => {
  it("engaged by a duty of help that is engaged, and not by one to consult", () => {
    expect(outcome(rowOf("engaged"))).toBe("exact");
    expect(outcome(rowOf("engaged"), { duty: { kind: "consult" } })).toBe("missed");
    expect(outcome(rowOf("consultation-only"), { duty: { kind: "consult" } })).toBe("exact");
    expect(outcome(rowOf("consultation-only"))).toBe("missed");
  });

  it("engaged by a dormant duty only where the row says that an act alone is missing", () => {
    const dormant = { acts: REQUEST, facts: [yes("force-used"), no("asked-military-help")] };
    expect(outcome(rowOf("engaged", { "act-missing": true }), dormant)).toBe("exact");
    expect(outcome(rowOf("engaged"), dormant)).toBe("missed");
  });

  it("not engaged by a dormant duty only where the row turns on the very act that is missing", () => {
    const dormant = {
      acts: REQUEST,
      facts: [yes("force-used"), no("asked-military-help", { origin: ["request"] })],
    };
    expect(outcome(rowOf("not-engaged", { "turns-on": ["request"] }), dormant)).toBe("exact");
    expect(outcome(rowOf("not-engaged", { "turns-on": ["war"] }), dormant)).toBe("missed");
    expect(outcome(rowOf("not-engaged"), { facts: [no("force-used")] })).toBe("exact");
  });

  it("permissive by a permission", () => {
    expect(outcome(rowOf("permissive"), { duty: { modality: "may" } })).toBe("exact");
    expect(outcome(rowOf("permissive"))).toBe("missed");
  });

  it("contested by what is contested, and by what waits for a fact that the row calls open", () => {
    expect(outcome(rowOf("contested"), { facts: [disputed("force-used")] })).toBe("exact");
    const open = { facts: [unknown("force-used", { origin: ["shots"] })] };
    expect(outcome(rowOf("contested", { "open-facts": ["shots"] }), open)).toBe("exact");
    expect(outcome(rowOf("contested", { "open-facts": ["other"] }), open)).toBe("missed");
    expect(outcome(rowOf("contested"), open)).toBe("missed");
  });
});

describe("half a point", () => {
  it("is for contested where it is settled, if the engine names what the row turns on", () => {
    const told = { facts: [disputed("force-used", { origin: ["shots"] })] };
    expect(outcome(rowOf("engaged", { "turns-on": ["shots"] }), told)).toBe("half");
    expect(outcome(rowOf("engaged", { "turns-on": ["other"] }), told)).toBe("missed");
    const read = { occasion: ATTACK, facts: [yes("force-used"), no("grave")] };
    expect(outcome(rowOf("not-engaged", { questions: [{ kind: "threshold", asks: "?" }] }), read)).toBe(
      "half",
    );
    expect(outcome(rowOf("not-engaged", { questions: [{ kind: "consent", asks: "?" }] }), read)).toBe(
      "missed",
    );
  });

  it("is for a permission where consultation is owed, and the other way round", () => {
    expect(outcome(rowOf("consultation-only"), { duty: { modality: "may" } })).toBe("half");
    expect(outcome(rowOf("permissive"), { duty: { kind: "consult" } })).toBe("half");
  });
});

describe("a false alarm", () => {
  it("is a duty found where nothing was owed, and nothing else", () => {
    expect(outcome(rowOf("not-engaged"))).toBe("false alarm");
    expect(outcome(rowOf("not-in-force"))).toBe("false alarm");
    expect(outcome(rowOf("contested"))).toBe("missed");
    expect(outcome(rowOf("not-engaged"), { facts: [disputed("force-used")] })).toBe("missed");
  });
});

describe("the tally", () => {
  it("adds points, counts false alarms apart, and a case under each of its traps", () => {
    const scored = (outcome: string, traps: string[]) => ({ outcome, of: { document: { traps } } }) as never;
    const rows = [scored("exact", ["a"]), scored("half", ["a", "b"]), scored("false alarm", ["b"])];
    expect(tallyOf(rows)).toEqual({ rows: 3, points: 1.5, falseAlarms: 1 });
    expect(talliesBy(rows, ({ of }) => of.document.traps)).toEqual({
      a: { rows: 2, points: 1.5, falseAlarms: 0 },
      b: { rows: 2, points: 0.5, falseAlarms: 1 },
    });
  });
});
