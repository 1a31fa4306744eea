import { describe, expect, it } from "vitest";
import { Assessment, type Incident } from "../../src/law/index.ts";
import {
  all,
  any,
  article,
  complete,
  day,
  disputed,
  entersWhen,
  findingOf,
  is,
  judged,
  legalQuestion,
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

const SLIGHT = is("council-too-slight");

describe("an exception", () => {
  const rule = unless(is("force-used"), SLIGHT);
  const statusOf = (...facts: Incident["facts"]) =>
    judged(rule, [yes("force-used"), ...facts]).judgement.status;

  it("of which no account says anything is no open question", () => {
    expect(statusOf()).toBe("engaged");
  });

  it("that somebody raises counts as it is known", () => {
    expect(statusOf(yes("council-too-slight"))).toBe("not engaged");
    expect(statusOf(no("council-too-slight"))).toBe("engaged");
    expect(statusOf(disputed("council-too-slight"))).toBe("contested");
    expect(statusOf(unknown("council-too-slight"))).toBe("undetermined");
  });

  it("says in the proof that nobody raised it", () => {
    const corpus = world({ instruments: [pact({ provisions: [article({ occasion: rule })] })] });
    const assessment = new Assessment(corpus, strike([yes("force-used")]));
    const codes = stepsOf(assessment, findingOf(assessment).candidate).map(({ note }) => note.code);
    expect(codes).toContain("not-raised");
  });

  it("rests on the record where that is complete", () => {
    const corpus = world({ instruments: [pact({ provisions: [article({ occasion: rule })] })] });
    const assessment = new Assessment(
      corpus,
      strike([yes("force-used")], { complete: complete("Security Council") }),
    );
    const codes = stepsOf(assessment, findingOf(assessment).candidate).map(({ note }) => note.code);
    expect(codes).toContain("council-too-slight");
  });

  it("that dates, texts and places settle needs nobody to raise it", () => {
    const home = is("on-territory", { event: "?event", state: "?victim" });
    const either = unless(is("force-used"), any(home, SLIGHT));
    expect(judged(either, [yes("force-used")]).judgement.status).toBe("not engaged");
  });

  it("is not raised by readings of a term alone, where no account speaks of what the term asks for", () => {
    const questions = [
      legalQuestion("consent", {
        free: { means: is("consented", { victim: "?victim", event: "?event" }) },
        wide: { means: SLIGHT },
      }),
    ];
    const consent = unless(is("force-used"), is("consent", { victim: "?victim", event: "?event" }));
    const status = (...facts: Incident["facts"]) => {
      const instruments = [pact({ provisions: [article({ occasion: consent })] })];
      return findingOf(
        new Assessment(world({ instruments, questions }), strike([yes("force-used"), ...facts])),
      ).judgement.status;
    };
    expect(status()).toBe("engaged");
    expect(status(yes("consented", { args: { victim: "BET", event: "strike" } }))).toBe("undetermined");
  });

  it("is not what a text asks for in so many words: an unprovoked attack has to be unprovoked", () => {
    const unprovoked = all(is("force-used"), not(is("struck-first", { state: "?victim", event: "?event" })));
    expect(judged(unprovoked, [yes("force-used")]).judgement.status).toBe("undetermined");
  });
});

describe("the opinion of a state that it is threatened", () => {
  const opinion = is("opinion-threat", { victim: "?victim" });
  const statusOf = (...facts: Incident["facts"]) => judged(opinion, facts).judgement.status;

  it("is spoken by acts that say it: a request for talks or help, a declaration", () => {
    expect(statusOf(yes("asked-consultation", { args: { state: "BET", event: "strike" } }))).toBe("engaged");
    expect(statusOf(yes("asked-help", { args: { victim: "BET", event: "strike" } }))).toBe("engaged");
    expect(statusOf(yes("declared-attacked", { args: { victim: "BET" } }))).toBe("engaged");
    expect(statusOf(yes("asked-consultation", { args: { state: "DEL", event: "strike" } }))).toBe(
      "undetermined",
    );
  });

  it("is what the record says outright, whatever the acts", () => {
    const said = no("opinion-threat", { args: { victim: "BET" } });
    expect(statusOf(said, yes("asked-help", { args: { victim: "BET", event: "strike" } }))).toBe(
      "not engaged",
    );
  });

  it("stays unknown where an act that would say it did not happen", () => {
    expect(statusOf(no("asked-help", { args: { victim: "BET", event: "strike" } }))).toBe("undetermined");
  });
});

describe("who was struck", () => {
  const hit = (state: string) => is("forces-hit", { event: "?event", state });
  it("is the state that the event names, and another only if an account says so", () => {
    expect(judged(hit("BET"), []).judgement.status).toBe("undetermined");
    expect(judged(hit("DEL"), []).judgement.status).toBe("not engaged");
    const also = yes("forces-hit", { args: { event: "strike", state: "DEL" } });
    expect(judged(hit("DEL"), [also]).judgement.status).toBe("engaged");
  });
});

describe("a text whose entry into force is open", () => {
  const entry = entersWhen(is("matter", { matter: "notice" }));
  const text = pact({
    entry,
    matters: [{ id: "notice", says: "notice was given", value: "unknown", sources: [] }],
    provisions: [article({ occasion: all(victimIsParty, is("force-used")) })],
  });
  const statusOf = (facts: Incident["facts"], instrument = text) =>
    findingOf(new Assessment(world({ instruments: [instrument] }), strike([yes("force-used"), ...facts])))
      .judgement.status;
  const takenFor = (state: string) => yes("taken-in-force", { args: { instrument: "pact", state } });
  const applied = yes("held-covered", { args: { provision: "art5", instrument: "pact", event: "strike" } });

  it("may be taken for in force by a hypothetical, for the state that it names", () => {
    expect(statusOf([])).toBe("undetermined");
    expect(statusOf([takenFor("ALP")])).toBe("engaged");
    expect(statusOf([takenFor("DEL")])).toBe("undetermined");
  });

  it("is in force between parties that apply it in agreement", () => {
    expect(statusOf([applied])).toBe("engaged");
  });

  it("is not brought into force by that where its dates say that it is over", () => {
    const over = { ...text, entry: { how: "on", on: day("2001-01-01"), sources: [] } as const };
    expect(statusOf([applied, takenFor("ALP")], over)).toBe("not in force");
  });
});
