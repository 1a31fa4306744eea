import { describe, expect, it } from "vitest";
import { rowsOf } from "../../src/ask/findings.ts";
import {
  Assessment,
  type Duty,
  type Fact,
  headline,
  type Incident,
  type Instrument,
  type Provision,
} from "../../src/law/index.ts";
import {
  act,
  all,
  any,
  article,
  asked,
  complete,
  day,
  disputed,
  doctrine,
  findingOf,
  HELP,
  is,
  legalQuestion,
  no,
  not,
  pact,
  strike,
  unknown,
  world,
  yes,
} from "../support/law-builder.ts";

type Sketch = Parameters<typeof article>[0];
const REQUESTS = { complete: complete("requests") };
const grave = is("grave");

function assessed(
  sketch: Sketch,
  facts: readonly Fact[],
  incident: Partial<Incident> = {},
  treaty: Partial<Instrument> = {},
) {
  const corpus = world({
    instruments: [pact({ ...treaty, provisions: [article(sketch)] })],
    questions: [character],
    doctrines: [doctrine("one", {}), doctrine("two", {})],
  });
  return new Assessment(corpus, strike(facts, incident));
}

const character = legalQuestion("character", { treaty: {}, politics: {} }, false);
const ARGUED = [
  { party: "all", is: { question: "character", binding: ["treaty"] }, indicators: [], sources: [] },
];
const POLITICAL: Instrument["force"] = [{ party: "all", is: "political", indicators: [], sources: [] }];
const NEVER = { entry: { how: "not", why: "it was initialled only", sources: [] } } as const;

function told(...given: Parameters<typeof assessed>) {
  const assessment = assessed(...given);
  const finding = findingOf(assessment);
  const says = headline(assessment.given, finding.candidate, finding.judgement, {
    ...finding,
    obligors: [finding.candidate.obligor],
  });
  return { ...finding.judgement, says, finding };
}

const duty = (more: Partial<Duty>): { duties: Provision["duties"] } => ({ duties: [{ ...HELP, ...more }] });
const MAY = duty({ modality: "may" });
const REFRAIN = duty({ kind: "no help to the aggressor", says: "give the attacker of {victim} no help" });
const helped = is("helped-aggressor", { state: "?obligor", victim: "?victim" });
const helpedBy = { args: { state: "ALP", victim: "BET" } };

describe("the table of headlines", () => {
  it("not in force: the text is not in force for the obligor", () => {
    expect(told({}, [], {}, NEVER)).toMatchObject({
      status: "not in force",
      kind: "duty",
      says: "Alpland owes nothing under the Pact: it has not entered into force: it was initialled only.",
    });
  });

  it("not engaged: the occasion fails, and the element that fails is named", () => {
    const { status, says, finding } = told({ occasion: all(is("force-used"), grave) }, [
      yes("force-used"),
      no("grave"),
    ]);
    expect([status, finding.fails]).toEqual([
      "not engaged",
      ["the scale and effects of the strike were not grave"],
    ]);
    expect(says).toBe(
      "Alpland owes nothing here under the Pact: the scale and effects of the strike were not grave.",
    );
  });

  it("not engaged: an exception that applies is named", () => {
    const exempt = is("answered-attack", { event: "?event", state: "?victim" });
    const occasion = { op: "unless", rule: is("force-used"), exceptions: [exempt] } as const;
    const answered = yes("answered-attack", { args: { event: "strike", state: "BET" } });
    expect(told({ occasion }, [yes("force-used"), answered]).finding.fails).toEqual([
      "the strike answered an armed attack by Betland",
    ]);
  });

  it("dormant: a request is missing, and it says what the rest would be if it were made", () => {
    const plain = told({ occasion: grave, acts: { request: asked } }, [yes("grave")], REQUESTS);
    expect(plain).toMatchObject({
      status: "dormant",
      missing: ["request"],
      ifDone: { status: "engaged" },
      says: "Alpland must help Betland, once Betland asks Alpland for military help.",
    });
    expect(
      told({ occasion: grave, acts: { request: asked } }, [disputed("grave")], REQUESTS).ifDone?.status,
    ).toBe("contested");
    expect(
      told({ occasion: grave, acts: { request: asked } }, [unknown("grave")], REQUESTS).ifDone?.status,
    ).toBe("undetermined");
  });

  it("dormant: one act is missing, and another of which nobody knows stays open behind it", () => {
    const consulted = is("consulted", { victim: "?victim", obligor: "?obligor" });
    const finding = told({ occasion: grave, acts: { request: asked, consulted } }, [yes("grave")], REQUESTS);
    expect(finding).toMatchObject({
      status: "dormant",
      missing: ["request"],
      ifDone: { status: "undetermined" },
    });
  });

  it("contested: only disputed facts stand between", () => {
    expect(told({ occasion: grave }, [disputed("grave")])).toMatchObject({
      status: "contested",
      says: "It is contested whether Alpland must help Betland: it depends on whether grave.",
    });
  });

  it("undetermined: nobody knows; and contested as well where both", () => {
    expect(told({ occasion: grave }, [])).toMatchObject({ status: "undetermined", alsoContested: false });
    expect(
      told({ occasion: all(grave, is("sudden")) }, [disputed("grave"), unknown("sudden")]),
    ).toMatchObject({
      status: "undetermined",
      alsoContested: true,
      says: "It cannot be said whether Alpland must help Betland: it turns on whether sudden and whether grave.",
    });
  });

  it("undetermined: an act of which no record is complete is not missing", () => {
    expect(told({ occasion: grave, acts: { request: asked } }, [yes("grave")])).toMatchObject({
      status: "undetermined",
      missing: [],
    });
  });

  it("engaged: in force, occasion and activation", () => {
    expect(
      told({ occasion: grave, acts: { request: asked } }, [yes("grave"), yes("asked-military-help")]),
    ).toMatchObject({
      status: "engaged",
      kind: "duty",
      says: "Alpland must help Betland.",
    });
  });

  it("may: a permission is never engaged", () => {
    expect(told({ occasion: grave, ...MAY }, [yes("grave")])).toMatchObject({
      status: "may",
      kind: "permission",
      says: "Alpland may help Betland.",
    });
    expect(told({ occasion: grave, ...MAY }, [no("grave")])).toMatchObject({
      status: "not engaged",
      says: "Alpland gets no permission under the Pact: the scale and effects of the strike were not grave.",
    });
  });

  it("pledged: a political text is never a duty, whatever verb it uses", () => {
    expect(told({ occasion: grave }, [yes("grave")], {}, { force: POLITICAL })).toMatchObject({
      status: "pledged",
      kind: "pledge",
      says: "Alpland said that it would help Betland.",
    });
  });

  it.each([
    [yes, "breached"],
    [no, "kept"],
    [disputed, "contested"],
    [unknown, "undetermined"],
  ] as const)("a prohibition is kept, breached, contested or undetermined: %#", (as, status) => {
    expect(told({ occasion: helped, ...REFRAIN }, [as("helped-aggressor", helpedBy)])).toMatchObject({
      kind: "prohibition",
      status,
    });
  });

  it("not tested: a prohibition of which the incident says nothing", () => {
    expect(
      told({ occasion: helped, ...REFRAIN }, [], { complete: complete("help to the attacker") }),
    ).toMatchObject({ status: "not tested" });
  });
});

describe("precedence among headlines", () => {
  const acts = { request: asked };
  it("puts not in force before everything", () => {
    expect(told({ occasion: grave, acts }, [no("grave")], REQUESTS, NEVER).status).toBe("not in force");
    expect(told({ occasion: grave, ...MAY }, [yes("grave")], {}, NEVER).status).toBe("not in force");
    expect(
      told({ occasion: helped, ...REFRAIN }, [yes("helped-aggressor", helpedBy)], {}, NEVER).status,
    ).toBe("not in force");
  });

  it("puts not engaged before dormant, and dormant before contested and undetermined", () => {
    expect(told({ occasion: grave, acts }, [no("grave")], REQUESTS).status).toBe("not engaged");
    expect(told({ occasion: grave, acts }, [disputed("grave")], REQUESTS).status).toBe("dormant");
    expect(told({ occasion: grave, acts }, [unknown("grave")], REQUESTS).status).toBe("dormant");
  });

  it("puts not engaged before an unknown entry into force", () => {
    const entry = { how: "on", on: day("2000"), sources: [] } as const;
    expect(told({ occasion: grave }, [no("grave")], {}, { entry }).status).toBe("not engaged");
    expect(told({ occasion: grave }, [yes("grave")], {}, { entry }).status).toBe("undetermined");
  });

  it("lets a missing act wait for a permission and for a pledge as for a duty", () => {
    expect(told({ occasion: grave, acts, ...MAY }, [yes("grave")], REQUESTS)).toMatchObject({
      status: "dormant",
      ifDone: { status: "may" },
      says: "Alpland may help Betland, once Betland asks Alpland for military help.",
    });
    expect(told({ occasion: grave, acts }, [yes("grave")], REQUESTS, { force: POLITICAL })).toMatchObject({
      status: "dormant",
      ifDone: { status: "pledged" },
    });
  });

  it("is not engaged where the parts exclude each other although none of them fails alone", () => {
    const acts = { request: not(is("sudden")) };
    expect(told({ occasion: is("sudden"), acts }, [unknown("sudden")])).toMatchObject({
      status: "not engaged",
      says: "Alpland owes nothing here under the Pact: its parts exclude each other.",
    });
  });
});

describe("what limits performance", () => {
  const leave = is("parliament-leave", { state: "ALP" });
  it("never changes the headline: a vote at home is missing, unknown, disputed or done", () => {
    for (const facts of [
      [],
      [no("parliament-leave")],
      [disputed("parliament-leave")],
      [yes("parliament-leave")],
    ]) {
      expect(told({ occasion: grave, gates: { leave } }, [yes("grave"), ...facts])).toMatchObject({
        status: "engaged",
      });
    }
  });

  it("has an answer of its own", () => {
    expect(told({ gates: { leave } }, [no("parliament-leave")]).parts.performance.verdict).toBe("no");
    expect(told({ gates: { leave } }, []).parts.performance.verdict).toBe("undetermined");
  });

  it("concerns the state whose gate it is", () => {
    const assessment = assessed({ gates: { leave } }, [no("parliament-leave")]);
    expect(findingOf(assessment, { obligor: "DEL" }).judgement.parts.performance.verdict).toBe("yes");
  });
});

describe("legal character", () => {
  it("in question leaves a duty contested and says on what it depends", () => {
    expect(told({ occasion: grave }, [yes("grave")], {}, { force: ARGUED })).toMatchObject({
      status: "contested",
      kind: "duty",
      says: "It is contested whether Alpland must help Betland: it depends on what counts as character.",
    });
  });

  it("in question does not keep a finding from failing on its occasion", () => {
    expect(told({ occasion: grave }, [no("grave")], {}, { force: ARGUED }).status).toBe("not engaged");
  });

  it("of a political text leaves open whether its promise is called on, and not whether it was made", () => {
    expect(told({ occasion: grave }, [disputed("grave")], {}, { force: POLITICAL }).says).toBe(
      "It is contested whether the promise of Alpland to help Betland is called on: it depends on whether grave.",
    );
    expect(told({ occasion: grave }, [], {}, { force: POLITICAL }).says).toContain(
      "It cannot be said whether the promise of Alpland to help Betland is called on",
    );
  });

  it("may differ from party to party", () => {
    const force: Instrument["force"] = [
      { party: "DEL", is: "political", indicators: [], sources: [] },
      ...pact().force,
    ];
    const assessment = assessed({ occasion: grave }, [yes("grave")], {}, { force });
    expect([
      findingOf(assessment).judgement.status,
      findingOf(assessment, { obligor: "DEL" }).judgement.status,
    ]).toEqual(["engaged", "pledged"]);
  });

  it("of a political text makes no duty of a prohibition either", () => {
    const facts = [yes("helped-aggressor", helpedBy)];
    expect(told({ occasion: helped, ...REFRAIN }, facts, {}, { force: POLITICAL }).says).toBe(
      "Alpland broke its promise to give the attacker of Betland no help.",
    );
    expect(told({ occasion: helped, ...REFRAIN }, facts).says).toBe(
      "Alpland broke its duty to give the attacker of Betland no help.",
    );
  });
});

describe("a duty to refrain", () => {
  it("toward a state that is no party is owed to nobody, and says so, whatever was done", () => {
    const facts = [yes("helped-aggressor", helpedBy)];
    const refused = told({ occasion: helped, ...REFRAIN }, facts, {}, { parties: ["ALP", "GAM"] });
    expect(refused.status).toBe("not engaged");
    expect(refused.says).toContain("Betland is not a party");
  });
});

describe("what is recorded", () => {
  it("and contradicts itself leaves no verdict, and says so", () => {
    const constraints = [
      { kind: "exactly one", facts: ["F-forces-of", "F-group-no-state", "F-sudden"], says: "" },
    ] as const;
    const facts = [yes("forces-of"), yes("group-no-state"), unknown("sudden")];
    expect(told({ occasion: is("sudden") }, facts, { constraints }).says).toBe(
      "It cannot be said whether Alpland must help Betland: what is recorded contradicts itself.",
    );
  });
});

describe("general law on force in help of another", () => {
  const charter = (entry: string) =>
    pact({
      id: "charter",
      short: "Charter",
      baseline: true,
      entry: { how: "on", on: day(entry), sources: [] },
      provisions: [
        article({
          id: "art51",
          binds: "any state",
          occasion: grave,
          duties: [{ ...HELP, id: "defend", modality: "may", force: true }],
        }),
      ],
    });
  const lawful = (entry: string, facts: readonly Fact[], force = true) => {
    const instruments = [pact({ provisions: [article({ duties: [{ ...HELP, force }] })] }), charter(entry)];
    return findingOf(new Assessment(world({ instruments }), strike(facts))).judgement;
  };

  it("is an answer of its own, and never changes whether the duty is there", () => {
    expect(lawful("1945-10-24", [no("grave")])).toMatchObject({
      status: "engaged",
      parts: { lawful: { verdict: "no" } },
    });
    expect(lawful("1945-10-24", [yes("grave")])).toMatchObject({
      status: "engaged",
      parts: { lawful: { verdict: "yes" } },
    });
  });

  it("is not asked of help without force, and not by a law of a later day", () => {
    expect(lawful("1945-10-24", [yes("grave")], false).parts.lawful).toBeUndefined();
    expect(lawful("2001-01-01", [yes("grave")]).parts.lawful).toBeUndefined();
  });
});

describe("a state that is attacked", () => {
  it("owes no restraint toward itself, where both sides struck", () => {
    const sketch = {
      binds: "the attacker",
      duties: [{ ...HELP, id: "refrain", kind: "no force", says: "use no force against {victim}" }],
    } as const;
    const assessment = assessed(sketch, [], { attackers: ["DEL", "BET"] });
    expect(assessment.candidates.map(({ obligor }) => obligor)).toEqual(["DEL"]);
  });
});

describe("several obligors", () => {
  it("are spoken of together, and names of treaties are left whole", () => {
    const name = { short: "Alpland-Betland Pact" };
    const assessment = assessed({ acts: { request: asked } }, [], REQUESTS, name);
    const [row] = rowsOf(assessment);
    expect(row?.finding.missing).toEqual(["Betland asks the state concerned for military help"]);
    const early = new Assessment(
      world({
        instruments: [
          pact({ ...name, provisions: [article({ occasion: is("is-party", { state: "GAM" }) })] }),
        ],
      }),
      strike(),
    );
    expect(rowsOf(early)[0]?.finding.fails).toEqual(["Gamland is not a party to the Alpland-Betland Pact"]);
  });

  it("alike in all but their name stand in one row, with a verb in the plural", () => {
    const assessment = assessed({ occasion: any(grave) }, [no("grave")]);
    const [row, ...rest] = rowsOf(assessment);
    expect([row?.obligors, rest]).toEqual([["ALP", "DEL"], []]);
    const words =
      row &&
      headline(assessment.given, row.finding.candidate, row.finding.judgement, {
        ...row.finding,
        obligors: row.obligors,
      });
    expect(words).toBe(
      "Alpland and Delland owe nothing here under the Pact: the scale and effects of the strike were not grave.",
    );
  });

  it("that left or joined on different days stand apart where that is the reason, and together where it is none", () => {
    const left = [act("ALP", "withdrew", "1966-07-01"), act("DEL", "withdrew", "1970-07-01")];
    const joined = [act("ALP", "acceded", "1955-01-01"), act("DEL", "acceded", "1960-01-01")];
    const rows = (life: Instrument["life"], lawDate: string) => {
      const corpus = world({ instruments: [pact({ life })] });
      return rowsOf(new Assessment(corpus, strike(), { lawDate })).map(({ obligors, finding }) => [
        obligors.join(),
        ...finding.fails,
      ]);
    };
    expect(rows(left, "2000-01-01")).toEqual([
      ["ALP", "Alpland withdrew on 1 July 1966"],
      ["DEL", "Delland withdrew on 1 July 1970"],
    ]);
    expect(rows(joined, "1950-01-01")).toEqual([
      ["ALP", "Alpland had not acceded by then; it did on 1 January 1955"],
      ["DEL", "Delland had not acceded by then; it did on 1 January 1960"],
    ]);
    expect(rows(joined, "2000-01-01")).toEqual([["ALP,DEL"]]);
  });

  it("that differ stand apart", () => {
    const assessment = assessed({ acts: { request: asked } }, [yes("asked-military-help")], REQUESTS);
    expect(rowsOf(assessment).map(({ obligors }) => obligors)).toEqual([["ALP"], ["DEL"]]);
  });
});
