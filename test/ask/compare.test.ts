import { describe, expect, it } from "vitest";
import { compare } from "../../src/ask/index.ts";
import { CasusError } from "../../src/base/index.ts";
import type { Instrument, Silence } from "../../src/law/index.ts";
import {
  act,
  all,
  article,
  asked,
  day,
  HELP,
  is,
  legalQuestion,
  libraryOn,
  pact,
  strike,
  world,
  yes,
} from "../support/law-builder.ts";

const attack = is("armed-attack", { victim: "?victim" });
const threat = is("threat", { victim: "?victim" });
const silent = (topic: string, state: Silence["state"] = "no such clause"): Silence => ({
  topic,
  state,
  sources: [],
});
const clause = (topic: string) => article({ id: `art-${topic}`, topic, duties: [] });
const POLITICAL: Instrument["force"] = [{ party: "all", is: "political", indicators: [], sources: [] }];

async function changes(before: Partial<Instrument>, after: Partial<Instrument>) {
  const instruments = [
    pact({ id: "old", short: "Old", ...before }),
    pact({ id: "new", short: "New", ...after }),
  ];
  const { rows } = await compare.ask({ instruments: ["old", "new"] }, libraryOn(world({ instruments })));
  return Object.fromEntries(rows.map(({ topic, change, reason }) => [topic, { change, reason }]));
}

const helping = (
  sketch: Parameters<typeof article>[0] = {},
  more: Partial<Instrument> = {},
): Partial<Instrument> => ({
  provisions: [article({ occasion: attack, ...sketch })],
  silences: [silent("request")],
  ...more,
});

describe("a row of a comparison", () => {
  it("is stronger when more is owed, when less sets it off, and when the text binds more firmly", async () => {
    const may = helping({ duties: [{ ...HELP, modality: "may" }] }, { force: POLITICAL });
    const shall = helping({ occasion: threat });
    expect(await changes(may, shall)).toMatchObject({
      assistance: { change: "stronger", reason: "more is owed" },
      trigger: { change: "stronger", reason: "a wider occasion" },
      "legal character": { change: "stronger", reason: "binds more firmly" },
    });
    expect(await changes(shall, may)).toMatchObject({
      assistance: { change: "weaker" },
      trigger: { change: "weaker" },
      "legal character": { change: "weaker", reason: "binds less firmly" },
    });
  });

  it("is a new condition when the later text waits for a request, and weaker in what is owed", async () => {
    const found = await changes(helping(), helping({ acts: { request: asked } }, { silences: [] }));
    expect(found.request).toEqual({ change: "new condition", reason: "the earlier text did not ask for it" });
    expect(found.assistance?.change).toBe("weaker");
  });

  it("is new or dropped when one of two texts that were read has the clause", async () => {
    const found = await changes(
      { provisions: [clause("intelligence")], silences: [silent("exercises")] },
      { provisions: [clause("exercises")], silences: [silent("intelligence")] },
    );
    expect([found.intelligence?.change, found.exercises?.change]).toEqual(["dropped", "new"]);
  });

  it("is new or dropped when one of two texts that were read owes help, and not stronger or unknown", async () => {
    const none = { provisions: [clause("consultation")] };
    expect(await changes(none, helping())).toMatchObject({
      assistance: { change: "new" },
      trigger: { change: "new" },
    });
    expect(await changes(helping(), none)).toMatchObject({
      assistance: { change: "dropped" },
      trigger: { change: "dropped" },
    });
  });

  it("is the same when both have it, or both were read and have it not", async () => {
    const text = helping({}, { silences: [silent("request"), silent("deeming")] });
    expect(await changes(text, text)).toMatchObject({
      assistance: { change: "same" },
      trigger: { change: "same" },
      request: { change: "same" },
      deeming: { change: "same" },
      "legal character": { change: "same" },
    });
  });

  it.each(["not reported", "not re-read"] as const)(
    "is unknown and never the same when a text is %s on it, even when both are",
    async (state) => {
      const text = {
        provisions: [],
        silences: [silent("industry", state), silent("assistance", state)],
        quality: "from summaries",
      } as const;
      for (const topic of ["industry", "assistance", "trigger", "exercises"]) {
        expect((await changes(text, text))[topic]?.change, topic).toBe("unknown");
        expect((await changes(helping(), text))[topic]?.change, topic).toBe("unknown");
      }
    },
  );

  it("is unknown on what is owed while nobody knows whether a request is asked for", async () => {
    const unread = helping({}, { silences: [], quality: "from summaries" });
    expect((await changes(unread, unread)).assistance?.change).toBe("unknown");
    expect((await changes(unread, helping({ duties: [{ ...HELP, force: true }] }))).assistance?.change).toBe(
      "stronger",
    );
  });
});

describe("depth", () => {
  const depthOf = async (sketch: Partial<Instrument>) => {
    const instruments = [pact(), pact({ id: "deep", ...sketch })];
    const { depth } = await compare.ask({ instruments: ["pact", "deep"] }, libraryOn(world({ instruments })));
    return depth[1];
  };

  it("is one number for a text of which every clause is known", async () => {
    const topics = [
      "deeming",
      "request",
      "consultation",
      "intelligence",
      "exercises",
      "institutions",
      "industry",
      "threat",
    ];
    expect(
      await depthOf({
        provisions: [article({ occasion: attack })],
        silences: topics.map((topic) => silent(topic)),
      }),
    ).toMatchObject({ low: 3, high: 3, of: 11 });
  });

  it("is an interval where clauses are unknown: from what it surely has to what it may have", async () => {
    const found = await depthOf({ provisions: [], quality: "from summaries" });
    expect(found).toMatchObject({ low: 1, high: 11 });
    expect(found?.features.filter(({ has }) => has === "yes").map(({ name }) => name)).toEqual([
      "binds in law",
    ]);
  });

  it("leaves the legal character open that is argued", async () => {
    const force: Instrument["force"] = [
      { party: "all", is: { question: "character", binding: ["treaty"] }, indicators: [], sources: [] },
    ];
    expect((await depthOf({ force }))?.features[0]).toEqual({ name: "binds in law", has: "unknown" });
  });
});

describe("the same incident under the law of two days", () => {
  const occasion = all(is("force-used"), is("grave"));
  const entering = pact({
    life: [act("DEL", "withdrew", "1960-01-01")],
    provisions: [article({ occasion })],
  });
  const corpus = (treaty = entering) =>
    world({
      instruments: [treaty],
      incidents: [strike([yes("force-used"), yes("grave")])],
      questions: [legalQuestion("x", {})],
    });
  const ask = (before: string, after: string, treaty = entering) =>
    compare.ask({ instruments: ["pact"], incident: "strike", before, after }, libraryOn(corpus(treaty)));

  it("names the step that differs: entry into force", async () => {
    const { findings, summary } = await ask("1949-12-31", "1950-01-01");
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      before: "not in force",
      after: "engaged",
      changed: true,
      sentence: "Alpland and Delland must help Betland.",
      because: [
        "Before: It enters into force only on 1 January 1950. After: It entered into force on 1 January 1950.",
      ],
    });
    expect(summary).toBe(
      "Between 31 December 1949 and 1 January 1950, 1 of 1 findings rest on a step that changed.",
    );
  });

  it("keeps states apart of which only one has changed", async () => {
    const { findings } = await ask("1955-01-01", "1965-01-01");
    expect(
      findings.map(({ finding, before, after, changed }) => [
        finding.slice(-14, -11),
        before,
        after,
        changed,
      ]),
    ).toEqual([
      ["ALP", "engaged", "engaged", false],
      ["DEL", "engaged", "not in force", true],
    ]);
    expect(findings[1]?.because).toEqual(["After: Delland withdrew on 1 January 1960."]);
  });

  it("keeps states apart that are alike now and were not before", async () => {
    const joined = pact({ life: [act("DEL", "acceded", "1960-01-01")], provisions: [article({ occasion })] });
    const { findings } = await ask("1955-01-01", "1965-01-01", joined);
    expect(findings.map(({ before, after, changed }) => [before, after, changed])).toEqual([
      ["engaged", "engaged", false],
      ["not in force", "engaged", true],
    ]);
  });

  it("tells of an article that was not there before, and of one that is there no longer", async () => {
    const amended = pact({
      provisions: [
        article({ valid: { until: day("1960-01-01") } }),
        article({ id: "art9", valid: { from: day("1960-01-01") } }),
      ],
    });
    const { findings } = await ask("1955-01-01", "1965-01-01", amended);
    expect(
      findings.map(({ finding, before, after, because }) => [
        finding.split("@")[0],
        before,
        after,
        because[0],
      ]),
    ).toEqual([
      ["pact/art9/help", "not in force", "engaged", "The provision was not there before."],
      ["pact/art5/help", "engaged", "not in force", "The provision is no longer there."],
    ]);
  });

  it("changes nothing between two days of the same law", async () => {
    const { findings } = await ask("1961-01-01", "1962-01-01");
    expect(findings.every(({ changed, because }) => !changed && because.length === 0)).toBe(true);
  });

  it("is refused without both days, without an incident, and the wrong way round", async () => {
    const codeOf = async (input: object) => {
      const error = await compare
        .ask({ instruments: ["pact"], ...input }, libraryOn(corpus()))
        .catch((thrown: unknown) => thrown);
      return error instanceof CasusError ? error.faults[0]?.code : "answered";
    };
    expect(await codeOf({ incident: "strike", before: "1949-01-01" })).toBe("CASUS_ASK_COMPARE_WHAT");
    expect(await codeOf({ before: "1949-01-01", after: "1950-01-01" })).toBe("CASUS_ASK_COMPARE_WHAT");
    expect(await codeOf({ incident: "strike", before: "1951-01-01", after: "1950-01-01" })).toBe(
      "CASUS_ASK_COMPARE_WHAT",
    );
    expect(await codeOf({})).toBe("CASUS_ASK_COMPARE_WHAT");
    expect(await codeOf({ incident: "nothing", before: "1949-01-01", after: "1950-01-01" })).toBe(
      "CASUS_ASK_UNKNOWN_ID",
    );
  });
});
