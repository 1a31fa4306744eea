import { describe, expect, it } from "vitest";
import { askNext, assess } from "../../src/ask/index.ts";
import type { Fact, Provision } from "../../src/law/index.ts";
import {
  all,
  article,
  asked,
  constraint,
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
import { settledAs } from "../support/worlds.ts";

const attack = is("attack", { victim: "?victim" });
const questions = [
  legalQuestion("attack", { grave: { means: is("grave") }, any: { means: is("force-used") } }),
];
const doctrines = [doctrine("court", { attack: "grave" }), doctrine("broad", { attack: "any" })];

const incidentOf = (facts: readonly Fact[], more = {}) => strike(facts, more);
const libraryOf = (provisions: readonly Provision[], incident: ReturnType<typeof strike>) =>
  libraryOn(
    world({
      instruments: [pact({ parties: ["ALP", "BET"], provisions })],
      questions,
      doctrines,
      incidents: [incident],
    }),
  );

const ask = (provisions: readonly Provision[], facts: readonly Fact[], more = {}) =>
  askNext.ask({ incident: { id: "strike" } }, libraryOf(provisions, incidentOf(facts, more)));

const TWO = [
  article({ id: "art5", occasion: is("grave") }),
  article({ id: "art6", occasion: all(is("grave"), is("sudden")) }),
];

describe("the point to ask next", () => {
  it("is the one that moves most findings: gravity decides one article alone and another half the time", async () => {
    const { points, open } = await ask(TWO, [unknown("grave"), unknown("sudden")]);
    expect(open).toBe(2);
    expect(points.map(({ asks, touches, importance }) => [asks, touches, importance])).toEqual([
      ["whether grave", 2, 0.75],
      ["whether sudden", 1, 0.25],
    ]);
  });

  it("says in which way each answer moves each finding", async () => {
    const { points } = await ask(TWO, [unknown("grave"), unknown("sudden")]);
    const moves = points[0]?.findings.map(({ finding, answers }) => [
      finding,
      ...answers.map(({ status, move }) => `${status}, ${move}`),
    ]);
    expect(moves).toEqual([
      ["pact/art5/help@ALP-BET@strike", "engaged, yes", "not engaged, no"],
      ["pact/art6/help@ALP-BET@strike", "undetermined, toward yes", "not engaged, no"],
    ]);
  });

  it("leaves a finding where the incident, told with that answer, puts it", async () => {
    const facts = [unknown("grave"), disputed("sudden"), unknown("force-used")];
    const provisions = [...TWO, article({ id: "art7", occasion: all(attack, is("sudden")) })];
    const { points } = await ask(provisions, facts);
    expect(points.length).toBeGreaterThan(3);
    for (const { asks, findings } of points.filter(({ findOut }) => findOut))
      for (const [at, value] of [true, false].entries()) {
        const told = settledAs(incidentOf(facts), { [asks.replace("whether ", "F-")]: value });
        const then = await assess.ask({ incident: { id: "strike" } }, libraryOf(provisions, told));
        for (const { finding, answers } of findings)
          expect(answers[at]?.status, `${asks} ${finding}`).toBe(
            then.findings.find(({ id }) => id === finding)?.status,
          );
      }
  });

  it("is a choice where one of several facts only can be so", async () => {
    const facts = [unknown("grave"), unknown("sudden"), unknown("threat-made")];
    const { points } = await ask([article({ occasion: is("grave") })], facts, {
      constraints: [constraint("exactly one", ...facts.map(({ id }) => id))],
    });
    expect(points).toHaveLength(1);
    expect(points[0]?.findings[0]?.answers.map(({ says, status }) => [says, status])).toEqual([
      ["the scale and effects of the strike were grave", "engaged"],
      ["the strike was sudden", "not engaged"],
      ["force was threatened in the strike", "not engaged"],
    ]);
  });

  it("offers none of them only where none may be so", async () => {
    const facts = [unknown("grave"), unknown("sudden")];
    const answersUnder = async (kind: "exactly one" | "at most one") =>
      (
        await ask([article({ occasion: is("grave") })], facts, {
          constraints: [constraint(kind, ...facts.map(({ id }) => id))],
        })
      ).points[0]?.findings[0]?.answers.map(({ says }) => says);
    expect(await answersUnder("exactly one")).not.toContain("none of these is so");
    expect(await answersUnder("at most one")).toContain("none of these is so");
  });
});

describe("a reading of the law", () => {
  it("is told apart from facts, since nobody can find it out", async () => {
    const output = await ask([article({ occasion: attack })], [unknown("grave"), yes("force-used")]);
    expect(output.points.map(({ asks, kind, findOut }) => [asks, kind, findOut]).sort()).toEqual([
      ["what counts as attack", "reading", false],
      ["whether grave", "fact", true],
    ]);
    const text = askNext.show(output, { width: 100, colour: false });
    expect(text.indexOf("Can be found out")).toBeLessThan(text.indexOf("whether grave"));
    expect(text.indexOf("Readings of the law")).toBeLessThan(text.indexOf("what counts as attack"));
    expect(text).toContain(output.counting.split(":")[0]);
  });
});

describe("an act that a dormant duty waits for", () => {
  it("is to be done and is no question; what else is open is asked as if it were done", async () => {
    const { points, acts, open } = await ask(
      [article({ occasion: is("grave"), acts: { request: asked } })],
      [unknown("grave"), no("asked-military-help")],
    );
    expect(acts).toEqual([
      { says: "Betland asks Alpland for military help", findings: ["pact/art5/help@ALP-BET@strike"] },
    ]);
    expect(open).toBe(1);
    expect(points[0]?.findings[0]?.answers.map(({ status, ifDone }) => [status, ifDone])).toEqual([
      ["dormant", "engaged"],
      ["not engaged", undefined],
    ]);
  });

  it("leaves nothing to ask where all else is settled", async () => {
    const { points, open } = await ask(
      [article({ occasion: is("grave"), acts: { request: asked } })],
      [yes("grave"), no("asked-military-help")],
    );
    expect([open, points]).toEqual([0, []]);
  });
});
