import { describe, expect, it } from "vitest";
import { assumptionsOf, factsOf } from "../../src/ask/facts.ts";
import { explain } from "../../src/ask/index.ts";
import { Assessment, asidesOf, type Fact, type Threshold } from "../../src/law/index.ts";
import {
  all,
  any,
  article,
  asked,
  complete,
  constraint,
  disputed,
  either,
  fact,
  findingOf,
  is,
  judged,
  libraryOn,
  no,
  not,
  pact,
  stepsOf,
  strike,
  unknown,
  world,
  yes,
} from "../support/law-builder.ts";

const grave = is("grave");
const onGravity = (
  facts: readonly Fact[],
  choices: { threshold?: Threshold } = {},
  incident = strike(facts),
) =>
  new Assessment(
    world({ instruments: [pact({ provisions: [article({ occasion: grave })] })] }),
    incident,
    choices,
  );
const statusOf = (...given: Parameters<typeof onGravity>) => findingOf(onGravity(...given)).judgement.status;

describe("the grade of a fact", () => {
  it("settles it when it is established or corroborated, and not when it is only claimed", () => {
    const holds = "yes";
    expect(statusOf([fact("grave", { holds, grade: "established" })])).toBe("engaged");
    expect(statusOf([fact("grave", { holds, grade: "corroborated" })])).toBe("engaged");
    expect(statusOf([fact("grave", { holds, grade: "claimed" })])).toBe("undetermined");
  });

  it("is held against the reader's threshold", () => {
    const corroborated = [fact("grave", { holds: "yes", grade: "corroborated" })];
    const claimed = [fact("grave", { holds: "yes", grade: "claimed" })];
    expect(statusOf(corroborated, { threshold: "established" })).toBe("undetermined");
    expect(statusOf(claimed, { threshold: "claimed" })).toBe("engaged");
  });

  it("and the threshold are listed with the finding", () => {
    expect(assumptionsOf(onGravity([]))[0]).toBe(
      "A fact counts as settled when it is corroborated or established.",
    );
  });
});

describe("a bare denial of an established fact", () => {
  const facts = [yes("grave", { south: "no" })];
  it("changes no finding, in no account", () => {
    const assessment = onGravity(facts);
    for (const narrator of ["all", "north", "south", "agreed"]) {
      expect(findingOf(assessment, { view: { narrator } }).judgement.status, narrator).toBe("engaged");
    }
  });

  it("is shown beside the fact and in the proof", () => {
    const assessment = onGravity(facts);
    expect(factsOf(assessment)).toMatchObject([
      {
        state: "agreed",
        value: "yes",
        grade: "established",
        accounts: [{ who: "As the south says", says: "no" }],
      },
    ]);
    const step = stepsOf(assessment, assessment.candidates[0] as never).find(
      ({ note }) => note.code === "grave",
    );
    expect(step && asidesOf(assessment.given, step.note)).toEqual(["As the south says (no): south says no"]);
  });
});

describe("a fact that one narrator claims", () => {
  it("and another denies is disputed: the finding is contested", () => {
    const finding = findingOf(onGravity([disputed("grave")]));
    expect(finding.judgement).toMatchObject({ status: "contested", alsoContested: false });
    expect(finding.contestedOn).toEqual(["whether grave"]);
  });

  it("and nobody denies is unknown, not disputed", () => {
    expect(statusOf([fact("grave", { north: "yes" })])).toBe("undetermined");
  });

  it("takes each narrator's word in that narrator's column", () => {
    const assessment = onGravity([disputed("grave")]);
    const column = (narrator: string) => findingOf(assessment, { view: { narrator } }).judgement.status;
    expect([column("north"), column("south")]).toEqual(["engaged", "not engaged"]);
  });

  it("counts as unknown among the agreed facts alone", () => {
    const finding = findingOf(onGravity([disputed("grave")]), { view: { narrator: "agreed" } });
    expect(finding.judgement.status).toBe("undetermined");
    expect(finding.contestedOn).toEqual([]);
  });

  it("is unknown in the column of a narrator who is silent on it", () => {
    const narrators = [
      ...strike().narrators,
      { id: "east", label: "As the east says", gist: "It was dark." },
    ];
    const assessment = onGravity([], {}, strike([disputed("grave")], { narrators }));
    expect(findingOf(assessment, { view: { narrator: "east" } }).judgement.status).toBe("undetermined");
  });
});

describe("what nobody states", () => {
  it("is unknown and not false", () => {
    expect(statusOf([])).toBe("undetermined");
    expect(statusOf([unknown("grave")])).toBe("undetermined");
  });

  it("is false where the record is declared complete, as a listed assumption", () => {
    const assessment = onGravity([], {}, strike([], { complete: complete("nature of the event") }));
    expect(findingOf(assessment).judgement.status).toBe("not engaged");
    expect(assumptionsOf(assessment)).toContain(
      "The record of nature of the event is taken as complete up to 31 December 2000: None of nature of the event was found.",
    );
  });

  it("stays unknown where another record is complete", () => {
    expect(statusOf([], {}, strike([], { complete: complete("requests") }))).toBe("undetermined");
  });

  it("stays unknown in a complete record that lists it as unknown", () => {
    expect(statusOf([], {}, strike([unknown("grave")], { complete: complete("nature of the event") }))).toBe(
      "undetermined",
    );
  });
});

describe("an assumption", () => {
  const sentence = "the scale and effects of strike were grave";
  const corpus = world({
    instruments: [pact({ provisions: [article({ occasion: grave })] })],
    incidents: [strike([disputed("grave")])],
  });
  const assumed = (...sentences: string[]) => {
    const library = libraryOn(corpus);
    return new Assessment(corpus, library.assume(strike([disputed("grave")]), sentences));
  };

  it('settles a fact as true, or after "not" as false, whatever narrators say', () => {
    expect(findingOf(assumed(sentence)).judgement.status).toBe("engaged");
    expect(findingOf(assumed(`not ${sentence}`)).judgement.status).toBe("not engaged");
    expect(findingOf(assumed(sentence), { view: { narrator: "south" } }).judgement.status).toBe("engaged");
  });

  it("is listed with the findings, and shown as stipulated", () => {
    const assessment = assumed(`not ${sentence}`);
    expect(assumptionsOf(assessment)).toContain(`Assumed: It is not so that ${sentence}`);
    expect(factsOf(assessment)).toMatchObject([{ id: "F-grave", state: "stipulated", value: "no" }]);
  });

  it("reaches the proof of the finding", async () => {
    const answer = await explain.ask(
      { incident: { id: "strike" }, finding: "pact/art5/help@ALP-BET@strike", assume: [sentence] },
      libraryOn(corpus),
    );
    expect(answer.cell.status).toBe("engaged");
  });
});

describe("coherent accounts", () => {
  const xor = either(is("grave"), is("sudden"));
  it("that each deny `one but not both` leave nothing contested: it is not engaged", () => {
    const facts = [disputed("grave"), disputed("sudden")];
    expect(judged(xor, facts).judgement).toMatchObject({ status: "not engaged", exact: true });
  });

  it("are not mixed into a third account that nobody gives", () => {
    const facts = [disputed("grave"), disputed("sudden", { north: "no", south: "yes" })];
    expect(judged(all(is("grave"), is("sudden")), facts).judgement.status).toBe("not engaged");
    expect(judged(any(is("grave"), is("sudden")), facts).judgement.status).toBe("engaged");
    expect(judged(is("grave"), facts).judgement.status).toBe("contested");
  });

  it("leave unknown what none of them speaks of", () => {
    expect(
      judged(all(is("grave"), is("sudden")), [disputed("grave"), unknown("sudden")]).judgement,
    ).toMatchObject({ status: "undetermined", alsoContested: true });
  });
});

describe("one author only", () => {
  const authors = [disputed("forces-of"), unknown("forces-unnamed"), unknown("group-no-state")];
  const ids = authors.map(({ id }) => id);
  const byState = any(is("forces-of", { event: "?event", state: "GAM" }), is("forces-unnamed"));
  const only = { constraints: [constraint("exactly one", ...ids)] };

  it("makes somebody the author although nobody knows who", () => {
    expect(judged(any(byState, is("group-no-state")), authors, only).judgement.status).toBe("engaged");
    expect(judged(any(byState, is("group-no-state")), authors).judgement).toMatchObject({
      status: "undetermined",
    });
  });

  it("never makes two of them", () => {
    expect(judged(all(byState, is("group-no-state")), authors, only).judgement.status).toBe("not engaged");
  });

  it("excludes the others once one is established", () => {
    expect(judged(byState, [yes("group-no-state"), ...authors.slice(0, 2)], only).judgement.status).toBe(
      "not engaged",
    );
    expect(
      judged(not(is("group-no-state")), [yes("forces-of"), ...authors.slice(1)], only).judgement.status,
    ).toBe("engaged");
  });

  it("is in force in every narrator's column", () => {
    const corpus = world({
      instruments: [pact({ provisions: [article({ occasion: is("group-no-state") })] })],
    });
    const assessment = new Assessment(corpus, strike(authors, only));
    expect(findingOf(assessment, { view: { narrator: "north" } }).judgement.status).toBe("not engaged");
    expect(findingOf(assessment, { view: { narrator: "south" } }).judgement.status).toBe("undetermined");
  });

  it("leaves an answer that contradicts itself without a verdict, and says so", () => {
    const both = [yes("forces-of"), yes("group-no-state"), unknown("forces-unnamed")];
    const { judgement } = judged(is("forces-unnamed"), both, only);
    expect(judgement).toMatchObject({ status: "undetermined", careEmpty: true, exact: false });
  });
});

describe("an assumption that breaks a tie among facts", () => {
  it("is told with the assumptions, and no finding is called exact", () => {
    const facts = [yes("grave"), yes("sudden", { grade: "stipulated" })];
    const most = { constraints: [constraint("at most one", "F-grave", "F-sudden")] };
    expect(judged(is("sudden"), facts, most).judgement).toMatchObject({ careEmpty: true, exact: false });
    expect(assumptionsOf(onGravity([], {}, strike(facts, most)))).toContain(
      "What is recorded or assumed contradicts itself: findings that rest on those facts say nothing.",
    );
    expect(judged(is("grave"), [yes("grave"), no("sudden")], most).judgement).toMatchObject({
      careEmpty: false,
      exact: true,
    });
  });
});

describe("other ties among facts", () => {
  it("let a land incursion imply what it implies, and at most one leave both out", () => {
    const implies = { constraints: [constraint("implies", "F-ground-forces-crossed", "F-force-used")] };
    const facts = [yes("ground-forces-crossed"), unknown("force-used")];
    expect(judged(is("force-used"), facts, implies).judgement.status).toBe("engaged");
    const most = { constraints: [constraint("at most one", "F-grave", "F-sudden")] };
    expect(judged(is("sudden"), [yes("grave"), unknown("sudden")], most).judgement.status).toBe(
      "not engaged",
    );
    expect(judged(is("sudden"), [no("grave"), unknown("sudden")], most).judgement.status).toBe(
      "undetermined",
    );
  });
});

describe("a request", () => {
  it("to one ally is none to another", () => {
    const corpus = world({ instruments: [pact({ provisions: [article({ acts: { request: asked } })] })] });
    const assessment = new Assessment(
      corpus,
      strike([yes("asked-military-help")], { complete: complete("requests") }),
    );
    expect(findingOf(assessment, { obligor: "ALP" }).judgement.status).toBe("engaged");
    expect(findingOf(assessment, { obligor: "DEL" }).judgement.status).toBe("dormant");
  });
});
