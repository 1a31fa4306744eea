import { describe, expect, it } from "vitest";
import { procedure } from "../../src/ask/index.ts";
import type { Duty, Fact, Instrument, Provision } from "../../src/law/index.ts";
import {
  all,
  any,
  article,
  asked,
  complete,
  condition,
  day,
  disputed,
  doctrine,
  HELP,
  is,
  legalQuestion,
  libraryOn,
  no,
  not,
  pact,
  strike,
  unknown,
  world,
  yes,
} from "../support/law-builder.ts";

const talks = is("settled-form", { victim: "?victim", obligor: "?obligor" });
const council = is("organ-decided", { organ: "ALP", event: "?event" });
const leave = is("parliament-leave", { state: "ALP" });
const declared = is("declared-attacked", { victim: "?victim" });
const BOTH = { args: { victim: "BET", obligor: "ALP" } };
const BY_ORGAN = { args: { organ: "ALP", event: "strike" } };

type Sketch = Parameters<typeof article>[0];

async function pathsOf(
  sketch: Sketch,
  facts: readonly Fact[],
  more: Partial<Instrument>[] = [],
  incident = {},
) {
  const own = pact({ parties: ["ALP", "BET"], provisions: [article(sketch)] });
  const [first, ...others] = more;
  const instruments = [{ ...own, ...first }, ...others.map((each) => pact(each))];
  const corpus = world({ instruments, questions, doctrines, incidents: [strike(facts, incident)] });
  return procedure.ask({ incident: { id: "strike" } }, libraryOn(corpus));
}

const questions = [
  legalQuestion("collective-request", {
    "declared-and-asked": { means: all(declared, is("asked-help", { victim: "?victim", event: "?event" })) },
    evidence: { means: is("force-used") },
    rumour: { means: is("consulted", { victim: "?victim", obligor: "?obligor" }), standing: "attributed" },
  }),
];
const doctrines = [
  doctrine("court", { "collective-request": "declared-and-asked" }),
  doctrine("dissent", { "collective-request": "evidence" }),
];

async function pathOf(...given: Parameters<typeof pathsOf>) {
  const { paths } = await pathsOf(...given);
  const [path] = paths;
  if (!path) throw new Error("no duty is in play");
  return path;
}

const states = ({ stages }: Awaited<ReturnType<typeof pathOf>>) =>
  stages.flatMap(({ stage, steps }) => steps.map(({ state, who }) => [stage, who, state]));

const WHOLE: Sketch = {
  occasion: all(is("force-used"), is("opinion-threat", { victim: "?victim" })),
  acts: { talks, council, request: asked },
  gates: { leave },
  follows: ["Measures are reported to the Security Council."],
};
const OPINION = yes("opinion-threat", { args: { victim: "BET" } });

describe("the path from event to help", () => {
  it("goes from declaration by request, talks, organ and leave to performance and report, whatever order the text has", async () => {
    const facts = [
      yes("force-used"),
      OPINION,
      yes("asked-military-help"),
      unknown("settled-form", BOTH),
      disputed("organ-decided", BY_ORGAN),
      no("parliament-leave"),
    ];
    expect(states(await pathOf(WHOLE, facts))).toEqual([
      ["declaration", "Betland", "done"],
      ["request", "Betland", "done"],
      ["consultation", "Betland and Alpland", "unknown"],
      ["decision", "Alpland", "contested"],
      ["authorisation", "the parliament of Alpland", "missing"],
      ["performance", "Alpland", "unknown"],
      ["report", "Alpland", "unknown"],
    ]);
  });

  it("names for each act its rule: the occasion, a condition, a limit with its own source, what follows", async () => {
    const { stages } = await pathOf(WHOLE, [yes("force-used"), OPINION]);
    const rules = stages.flatMap(({ steps }) =>
      steps.flatMap(({ under }) => under.map(({ role, basis, sources }) => [role, basis, sources[0]?.key])),
    );
    expect(rules).toEqual([
      ["occasion", "Pact, art. 5", "pact-text"],
      ["condition", "Pact, art. 5", "pact-text"],
      ["condition", "Pact, art. 5", "pact-text"],
      ["condition", "Pact, art. 5", "pact-text"],
      ["limit", "limits performance, never the duty", "constitution"],
      ["duty", "Pact, art. 5", "pact-text"],
      ["consequence", "Pact, art. 5", "pact-text"],
    ]);
  });

  it("is unknown where no record is closed, and missing where a closed one does not list the act", async () => {
    const open = await pathOf({ acts: { request: asked } }, []);
    expect(states(open)[0]).toEqual(["request", "Betland", "unknown"]);
    const closed = await pathOf({ acts: { request: asked } }, [], [], { complete: complete("requests") });
    expect(states(closed)[0]).toEqual(["request", "Betland", "missing"]);
    expect(closed.stages[1]?.steps[0]?.known).toBe("record of requests taken as complete");
  });

  it("leads next to the first act that is not done", async () => {
    const facts = [yes("force-used"), OPINION, yes("asked-military-help"), no("settled-form", BOTH)];
    expect((await pathOf(WHOLE, facts)).next).toBe("talks");
    expect((await pathOf({}, [])).next).toBe("help Betland");
  });

  it("does not hold an act that must not be there: what ends a right is no step toward help", async () => {
    const path = await pathOf({ occasion: all(is("force-used"), not(is("council-acted"))) }, [
      yes("force-used"),
    ]);
    expect(states(path)).toEqual([["performance", "Alpland", "unknown"]]);
  });

  it("marks acts of which one is enough", async () => {
    const path = await pathOf({ acts: { either: any(asked, talks) } }, []);
    const under = path.stages.flatMap(({ steps }) => steps.flatMap((step) => step.under));
    expect(under.filter(({ role }) => role === "condition").map(({ oneOf }) => oneOf)).toEqual([true, true]);
  });

  it("puts a decision of an organ that limits performance with the decisions, not with the votes at home", async () => {
    const path = await pathOf({ gates: { council } }, [no("organ-decided", BY_ORGAN)]);
    expect(states(path)[0]).toEqual(["decision", "Alpland", "missing"]);
  });
});

describe("a stage of which nothing is coded", () => {
  it("is not asked for where the text was read, and not known where it was not", async () => {
    const silence = async (sketch: Sketch, more: Partial<Instrument>[] = []) =>
      (await pathOf(sketch, [], more)).stages.find(({ stage }) => stage === "request")?.silence;
    expect(await silence({})).toBe("the article asks for none");
    expect(await silence({ text: "summarised" })).toBe("none coded; the text was not read for it");
    const silences: Instrument["silences"] = [
      { topic: "request", state: "not re-read", note: "Articles 3 to 6 were not opened.", sources: [] },
    ];
    expect(await silence({}, [{ silences }])).toBe("not re-read: Articles 3 to 6 were not opened.");
  });

  it("shows what the instrument says on it in words", async () => {
    const words: Provision = article({
      id: "art6",
      topic: "request",
      duties: [],
      says: "Help is asked for.",
    });
    const path = await pathOf({}, [], [{ provisions: [article(), words] }]);
    expect(path.stages.find(({ stage }) => stage === "request")).toMatchObject({
      clauses: [{ article: "art. 6", says: "Help is asked for." }],
    });
  });
});

describe("performance", () => {
  const consult: Duty = { ...HELP, kind: "consult", says: "consult with {victim}" };
  const force: Duty = { ...HELP, force: true };
  const last = async (duty: Duty, facts: readonly Fact[], incident = {}) =>
    states(await pathOf({ duties: [duty] }, facts, [], incident)).at(-1)?.[2];
  const gave = { args: { state: "ALP", victim: "BET" } };

  it("of a duty to consult is done once the two consulted", async () => {
    expect(await last(consult, [yes("consulted", BOTH)])).toBe("done");
    expect(await last(consult, [no("consulted", BOTH)])).toBe("missing");
    expect(await last(consult, [], { complete: complete("consultations") })).toBe("missing");
    expect(await last(consult, [])).toBe("unknown");
  });

  it("of a duty of armed help is told by the help that was given, and disputed where accounts differ", async () => {
    expect(await last(force, [yes("gave-armed-help", gave)])).toBe("done");
    expect(await last(force, [disputed("gave-armed-help", gave)])).toBe("contested");
    expect(await last(HELP, [yes("gave-armed-help", gave)])).toBe("unknown");
  });
});

describe("what general law asks of force", () => {
  const charter = {
    id: "charter",
    short: "Charter",
    baseline: true,
    parties: ["ALP", "BET", "GAM", "DEL"],
    provisions: [
      {
        ...article({ id: "art51", binds: "any state", duties: [{ ...HELP, modality: "may", force: true }] }),
        activation: [
          {
            id: "opened",
            says: "the help is opened",
            is: condition(is("collective-request", { victim: "?victim" }), "charter/opened"),
          },
        ],
      },
    ],
  } satisfies Partial<Instrument>;
  const armed: Sketch = { duties: [{ ...HELP, force: true }] };

  it("stands on the path with the reading on which alone it is asked, and only on readings that are taken", async () => {
    const path = await pathOf(armed, [no("declared-attacked")], [{}, charter]);
    const lawful = path.stages.flatMap(({ steps }) =>
      steps.flatMap(({ who, state, under }) =>
        under.filter(({ role }) => role === "general law").map(({ reading }) => [who, state, reading]),
      ),
    );
    expect(lawful).toEqual([
      ["Betland", "missing", "the declared-and-asked view"],
      ["Betland", "unknown", "the declared-and-asked view"],
    ]);
  });

  it("does not come next: it makes help lawful and is no condition of the duty", async () => {
    expect((await pathOf(armed, [no("declared-attacked")], [{}, charter])).next).toBe("help Betland");
  });

  it("is not asked where no force is among the means", async () => {
    expect(states(await pathOf({}, [], [{}, charter]))).toEqual([["performance", "Alpland", "unknown"]]);
  });
});

describe("an obstacle", () => {
  const bar = (id: string, kind: Duty["kind"], parties: string[], sketch: Partial<Provision> = {}) => ({
    id,
    short: id,
    parties,
    provisions: [{ ...article({ id: "art1", duties: [{ ...HELP, kind }] }), ...sketch }],
  });
  const obstaclesTo = async (...more: Partial<Instrument>[]) =>
    (await pathOf({}, [], [{}, ...more])).obstacles;
  const coded = async (...more: Partial<Instrument>[]) =>
    (await obstaclesTo(...more)).coded.map(({ instrument, who, effect }) => [instrument, ...who, effect]);

  it("is a promise of the victim to a neighbour to let no forces of a third party in", async () => {
    const border = bar("border", "no third-party forces", ["BET", "GAM"], { binds: "every party" });
    expect(await coded(border)).toEqual([["border", "Betland", "must keep others' forces out"]]);
  });

  it("is none where the helper is a party of that promise itself", async () => {
    expect(
      await coded(bar("border", "no third-party forces", ["BET", "GAM", "ALP"], { binds: "every party" })),
    ).toEqual([]);
  });

  it("is the neutrality of the helper, and a duty of others to let pass", async () => {
    const found = await coded(
      bar("neutral", "neutrality", ["ALP", "GAM"], { binds: ["ALP"] }),
      bar("straits", "facilities", ["BET", "DEL"], { binds: ["DEL"] }),
    );
    expect(found).toEqual([
      ["neutral", "Alpland", "must stay neutral"],
      ["straits", "Delland", "must let pass"],
    ]);
  });

  it("is named apart where the text is not in force, or coded in words only", async () => {
    const late = { how: "on", on: day("2010-01-01"), sources: [] } as const;
    const border = bar("border", "no third-party forces", ["BET", "GAM"], { binds: "every party" });
    const words = bar("bloc", "cooperate", ["BET", "DEL"], { topic: "third states", duties: [] });
    const found = await obstaclesTo({ ...border, entry: late }, words);
    expect([found.coded, found.notInForce]).toEqual([[], ["border, art. 1"]]);
    expect(found.inWords.map(({ instrument, effect }) => [instrument, effect])).toEqual([
      ["bloc", "not judged"],
    ]);
  });

  it("that is not coded is never said not to exist", async () => {
    const { says } = await obstaclesTo();
    expect(says).toMatch(/^None coded\. That is not to say that there is none/);
    const output = await pathsOf({}, []);
    const text = procedure.show(output, { width: 400, colour: false });
    expect(text).toContain("Obstacles: None coded.");
    expect(text).not.toMatch(/Obstacles: None\b(?! coded)/);
  });

  it("is not sought for talks", async () => {
    const path = await pathOf(
      { duties: [{ ...HELP, kind: "consult" }] },
      [],
      [{}, bar("neutral", "neutrality", ["ALP", "GAM"], { binds: ["ALP"] })],
    );
    expect(path.obstacles).toMatchObject({ sought: false, coded: [] });
  });
});

describe("the procedure of an incident", () => {
  it("is told for duties that are engaged, dormant or open, and for one finding whatever its status", async () => {
    const refused = article({ id: "art6", occasion: is("sudden") });
    const provisions = [article({ id: "art5", acts: { request: asked } }), refused];
    const own = pact({ parties: ["ALP", "BET"], provisions });
    const incidents = [strike([no("sudden"), no("asked-military-help")])];
    const library = libraryOn(world({ instruments: [own], incidents }));
    const { paths } = await procedure.ask({ incident: { id: "strike" } }, library);
    expect(paths.map(({ finding, status, ifDone }) => [finding, status, ifDone])).toEqual([
      ["pact/art5/help@ALP-BET@strike", "dormant", "engaged"],
    ]);
    const finding = "pact/art6/help@ALP-BET@strike";
    const one = await procedure.ask({ incident: { id: "strike" }, finding }, library);
    expect(one.paths.map(({ status }) => status)).toEqual(["not engaged"]);
  });

  it("keeps apart the ally who came and the one who did not", async () => {
    const own = pact({ provisions: [article({ duties: [{ ...HELP, force: true }] })] });
    const facts = [yes("gave-armed-help", { args: { state: "ALP", victim: "BET" } })];
    const library = libraryOn(world({ instruments: [own], incidents: [strike(facts)] }));
    const { paths } = await procedure.ask({ incident: { id: "strike" } }, library);
    expect(paths.map(({ obligors }) => obligors)).toEqual([["ALP"], ["DEL"]]);
  });
});
