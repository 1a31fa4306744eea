import { describe, expect, it } from "vitest";
import { Assessment, type Incident, type Instrument, type LegalQuestion } from "../../src/law/index.ts";
import {
  act,
  article,
  complete,
  day,
  findingOf,
  is,
  legalQuestion,
  pact,
  strike,
  world,
  yes,
} from "../support/law-builder.ts";

const about = ({ candidates }: Assessment) =>
  candidates.map(({ obligor, beneficiary, event }) => `${obligor}-${beneficiary}@${event.id}`);

const WAR: Partial<Incident> = {
  attackers: ["GAM"],
  events: [
    { id: "strike", title: "the strike", on: day("2000-06-01"), victim: "BET" },
    {
      id: "reply",
      title: "the reply",
      on: day("2000-06-02"),
      victim: "GAM",
      attackers: ["BET"],
      answers: "strike",
    },
  ],
};

describe("whom a finding may be about", () => {
  const corpus = world({ instruments: [pact({ parties: ["ALP", "BET", "GAM"] })] });

  it("is by default the state struck, on events that answer none", () => {
    expect(about(new Assessment(corpus, strike([], WAR)))).toEqual(["ALP-BET@strike", "GAM-BET@strike"]);
  });

  it("is on request every side on every event", () => {
    expect(about(new Assessment(corpus, strike([], WAR), { sides: "every side" }))).toEqual([
      "ALP-BET@strike",
      "GAM-BET@strike",
      "ALP-GAM@strike",
      "BET-GAM@strike",
      "ALP-GAM@reply",
      "BET-GAM@reply",
      "ALP-BET@reply",
      "GAM-BET@reply",
    ]);
  });

  it("is the one who began as well, where the pact is owed to a belligerent", () => {
    const joint = article({ toward: "a belligerent", occasion: is("at-war", { state: "?victim" }) });
    const steel = world({ instruments: [pact({ parties: ["ALP", "GAM"], provisions: [joint] })] });
    const assessment = new Assessment(steel, strike([yes("force-used"), yes("forces-of")]));
    expect(about(assessment)).toEqual(["ALP-BET@strike", "GAM-BET@strike", "ALP-GAM@strike"]);
    const toGam = assessment.candidates.find(({ beneficiary }) => beneficiary === "GAM");
    expect(toGam && assessment.find(toGam).judgement.status).toBe("engaged");
  });

  it("is the one whom an assurance names, party or not, and nobody else", () => {
    const assurance = (toward: readonly string[]) =>
      world({ instruments: [pact({ parties: ["ALP"], provisions: [article({ binds: ["ALP"], toward })] })] });
    const others = { others: ["ALP"] };
    expect(about(new Assessment(assurance(["BET"]), strike([], others)))).toEqual(["ALP-BET@strike"]);
    expect(about(new Assessment(assurance(["DEL"]), strike([], others)))).toEqual([]);
  });
});

describe("a text that is over", () => {
  const ended = (more = {}) =>
    world({ instruments: [pact({ life: [act("all", "terminated", "1990-01-01", more)] })] });
  it("for everybody, before anything happened, is not looked at unless it is named", () => {
    expect(about(new Assessment(ended(), strike()))).toEqual([]);
    expect(about(new Assessment(ended(), strike(), { instruments: ["pact"] }))).toHaveLength(2);
  });

  it("is looked at where its end is disputed, argued, not found, or later", () => {
    expect(about(new Assessment(ended({ disputed: true }), strike()))).toHaveLength(2);
    expect(about(new Assessment(ended({ found: false }), strike()))).toHaveLength(2);
    expect(
      about(new Assessment(ended({ question: { question: "lapse", holds: ["lapsed"] } }), strike())),
    ).toHaveLength(2);
    expect(about(new Assessment(ended({ on: day("2000-06-02") }), strike()))).toHaveLength(2);
  });
});

describe("one asked about by name", () => {
  const corpus = world({ instruments: [pact()] });
  const between = (obligor: string, beneficiary: string) =>
    new Assessment(corpus, strike(), { asked: [{ instrument: "pact", obligor, beneficiary }] });

  it("is answered for, party or not", () => {
    expect(about(between("GAM", "BET"))).toEqual(["GAM-BET@strike"]);
    expect(findingOf(between("GAM", "BET"), { obligor: "GAM" }).judgement.status).toBe("not in force");
    expect(findingOf(between("ALP", "BET")).judgement.status).toBe("engaged");
    expect(findingOf(between("ALP", "GAM")).judgement.status).toBe("not engaged");
  });

  it("is not answered for where the text binds others by name", () => {
    const named = world({ instruments: [pact({ provisions: [article({ binds: ["DEL"] })] })] });
    const asked = [{ instrument: "pact", obligor: "ALP", beneficiary: "BET" }];
    expect(about(new Assessment(named, strike(), { asked }))).toEqual([]);
  });
});

describe("the law of the day", () => {
  const later = { events: [{ id: "strike", title: "the strike", on: day("2000-09-01"), victim: "BET" }] };
  const entry = { how: "on", on: day("2000-08-01"), sources: [] } as const;
  const signed = day("2000-07-01");

  it("is that of a later event itself, unless the reader chose a day", () => {
    const corpus = world({ instruments: [pact({ entry, signed })] });
    expect(findingOf(new Assessment(corpus, strike([], later))).judgement.status).toBe("engaged");
    const chosen = new Assessment(corpus, strike([], later), { lawDate: "2000-06-01" });
    expect(findingOf(chosen).judgement.status).toBe("not in force");
  });
});

describe("an act that began before the pact was in force", () => {
  const entry = { how: "on", on: day("2000-04-01"), sources: [] } as const;
  const began = (on: string, continues: boolean): Partial<Incident> => ({
    on: day("2000-06-01"),
    events: [{ id: "strike", title: "the war", on: day(on), victim: "BET", continues }],
    complete: complete(),
  });
  const scope = legalQuestion("temporal-scope", { "continuing-act": {}, "act-must-begin-after": {} }, false);
  const statusOf = (
    sketch: Partial<Instrument>,
    incident: Partial<Incident>,
    questions: LegalQuestion[] = [scope],
  ) => {
    const corpus = world({ instruments: [pact({ entry, signed: day("2000-01-01"), ...sketch })], questions });
    return findingOf(new Assessment(corpus, strike([], incident))).judgement.status;
  };

  it("and was over by then is not covered", () => {
    expect(statusOf({}, began("2000-02-01", false))).toBe("not in force");
    expect(statusOf({}, began("2000-02-01 to 2000-03-01", true))).toBe("not in force");
  });

  it("and goes on is contested between the readings of continuing acts", () => {
    expect(statusOf({}, began("2000-02-01 to 2000-07-01", true))).toBe("contested");
  });

  it("is no question where the act began under the pact", () => {
    expect(statusOf({}, began("2000-05-01 to 2000-07-01", true))).toBe("engaged");
    expect(statusOf({}, began("2000-05-01", false))).toBe("engaged");
  });
});
