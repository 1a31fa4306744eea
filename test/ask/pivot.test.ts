import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pivot } from "../../src/ask/index.ts";
import type { Fact, Incident } from "../../src/law/index.ts";
import {
  all,
  any,
  article,
  asked,
  complete,
  constraint,
  type Draft,
  disputed,
  doctrine,
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
import { isOpen, settledAs, worldsOf } from "../support/worlds.ts";

const attack = is("attack", { victim: "?victim" });
const questions = [
  legalQuestion("attack", { grave: { means: is("grave") }, any: { means: is("force-used") } }),
];
const doctrines = [doctrine("court", { attack: "grave" }), doctrine("broad", { attack: "any" })];
const ID = "pact/art5/help@ALP-BET@strike";

function lawOf(occasion: Draft, facts: readonly Fact[], more: Partial<Incident> = {}, acts = {}) {
  const incident = strike(facts, { others: [], ...more });
  const instruments = [pact({ parties: ["ALP", "BET"], provisions: [article({ occasion, acts })] })];
  return { corpus: world({ instruments, questions, doctrines, incidents: [incident] }), incident };
}

async function pivotOf(law: ReturnType<typeof lawOf>, more: object = { finding: ID }) {
  const { pivots } = await pivot.ask({ incident: { id: "strike" }, ...more }, libraryOn(law.corpus));
  const [first] = pivots;
  if (!first) throw new Error("nothing turns on anything");
  return first;
}

const settling = ({ canSettle }: Awaited<ReturnType<typeof pivotOf>>) =>
  canSettle.sets.map(({ outcome, when }) => [outcome, ...when.map(({ says }) => says)]);

describe("what can settle a finding", () => {
  it("is a fact alone, a reading alone, or both together, smallest first and both ways", async () => {
    const law = lawOf(attack, [unknown("grave"), yes("force-used")]);
    expect(settling(await pivotOf(law))).toEqual([
      ["yes", "the scale and effects of the strike were grave"],
      ["yes", "the reading is “the any view”"],
      ["no", "the reading is “the grave view”", "the scale and effects of the strike were not grave"],
    ]);
  });

  it("names of a reading the question that it answers", async () => {
    const { canSettle } = await pivotOf(lawOf(attack, [unknown("grave"), yes("force-used")]));
    expect(canSettle.sets[1]?.when).toMatchObject([{ kind: "reading", asks: "what counts as attack" }]);
  });

  it("is told only up to the size asked for, and says so", async () => {
    const law = lawOf(all(is("grave"), is("sudden")), [unknown("grave"), unknown("sudden")]);
    const one = await pivotOf(law, { finding: ID, size: 1 });
    expect(one.canSettle).toMatchObject({ upTo: 1, complete: true });
    expect(settling(one).every(([outcome]) => outcome === "no")).toBe(true);
    expect(settling(await pivotOf(law)).some(([outcome]) => outcome === "yes")).toBe(true);
  });

  it("says that more sets may exist when the search is cut short", async () => {
    const names = ["grave", "sudden", "threat-made", "force-used", "grave-series", "ground-forces-crossed"];
    const clauses = [...names, "weapons-against-territory", "council-acted", "council-too-slight"];
    const triples = clauses.flatMap((a, i) =>
      clauses.slice(i + 1).flatMap((b, j) => clauses.slice(i + j + 2).map((c) => all(is(a), is(b), is(c)))),
    );
    const law = lawOf(
      any(...triples),
      clauses.map((clause) => unknown(clause)),
    );
    const { canSettle, finding } = await pivotOf(law);
    expect(canSettle.complete).toBe(false);
    const output = await pivot.ask({ incident: { id: "strike" }, finding }, libraryOn(law.corpus));
    expect(pivot.show(output, { width: 200, colour: false })).toContain("More sets may exist.");
  });
});

describe("what always matters", () => {
  it("tells facts of the world from readings, and what narrators dispute from what nobody knows", async () => {
    const law = lawOf(all(attack, any(is("sudden"), is("grave"))), [
      disputed("sudden"),
      unknown("grave"),
      yes("force-used"),
    ]);
    const { always } = await pivotOf(law);
    expect(always.map(({ asks, findOut, open }) => [asks, findOut, open]).sort()).toEqual([
      ["what counts as attack", false, "read differently"],
      ["whether grave", true, "unknown"],
      ["whether sudden", true, "disputed"],
    ]);
  });
});

describe("what would turn a settled finding", () => {
  it("is the request that a closed record does not list, before a fact that a finder found", async () => {
    const facts = [yes("force-used"), no("asked-military-help", { grade: "corroborated" })];
    const dormant = lawOf(is("force-used"), facts, {}, { request: asked });
    expect((await pivotOf(dormant)).flips.map(({ says, known, status }) => [says, known, status])).toEqual([
      ["Betland asked Alpland for military help", "corroborated", "engaged"],
    ]);
    const silent = lawOf(
      is("force-used"),
      [yes("force-used")],
      { complete: complete("requests") },
      { request: asked },
    );
    expect((await pivotOf(silent)).flips.map(({ known }) => known)).toEqual([
      "record of requests taken as complete",
    ]);
  });

  it("lists the least firm fact first", async () => {
    const law = lawOf(all(is("grave"), is("sudden"), is("force-used")), [
      yes("grave"),
      yes("sudden", { grade: "corroborated" }),
      yes("force-used", { grade: "stipulated" }),
    ]);
    expect((await pivotOf(law)).flips.map(({ known }) => known)).toEqual([
      "corroborated",
      "established",
      "stipulated",
    ]);
  });

  it("is nothing where two facts have to change, or where a constraint holds the fact in place", async () => {
    expect(
      (await pivotOf(lawOf(any(is("grave"), is("sudden")), [yes("grave"), yes("sudden")]))).flips,
    ).toEqual([]);
    const held = lawOf(is("grave"), [yes("grave"), no("sudden")], {
      constraints: [constraint("exactly one", "F-grave", "F-sudden")],
    });
    expect((await pivotOf(held)).flips).toEqual([]);
  });
});

describe("the pivot of an incident", () => {
  it("is told for what is open or waits, and not for what is settled", async () => {
    const settled = lawOf(is("force-used"), [yes("force-used")]);
    const { pivots } = await pivot.ask({ incident: { id: "strike" } }, libraryOn(settled.corpus));
    expect(pivots).toEqual([]);
    expect((await pivotOf(lawOf(is("grave"), [unknown("grave")]), {})).status).toBe("undetermined");
  });

  it("is read under one doctrine and on one account as an explanation is", async () => {
    const law = lawOf(attack, [disputed("grave"), yes("force-used")]);
    expect((await pivotOf(law, { finding: ID, doctrine: ["court"] })).always).toMatchObject([
      { asks: "whether grave" },
    ]);
    expect((await pivotOf(law, { finding: ID, doctrine: ["court"], narrator: "south" })).status).toBe(
      "not engaged",
    );
  });
});

const CLAUSES = ["force-used", "grave", "sudden", "threat-made"];
const { draft } = fc.letrec<{ draft: Draft }>((tie) => ({
  draft: fc.oneof(
    { depthSize: "small" },
    { weight: 4, arbitrary: fc.constantFrom(...CLAUSES).map((clause) => is(clause)) },
    { weight: 2, arbitrary: fc.constant(attack) },
    { weight: 2, arbitrary: fc.tuple(tie("draft"), tie("draft")).map(([p, q]) => all(p, q)) },
    { weight: 2, arbitrary: fc.tuple(tie("draft"), tie("draft")).map(([p, q]) => any(p, q)) },
    { weight: 1, arbitrary: tie("draft").map(not) },
  ),
}));
const facts = fc
  .tuple(...CLAUSES.map(() => fc.constantFrom(yes, no, disputed, unknown, unknown, unknown)))
  .map((makers) => CLAUSES.map((clause, at) => (makers[at] ?? yes)(clause)));
const constraints = fc.constantFrom([], [constraint("exactly one", "F-grave", "F-sudden", "F-threat-made")]);
const RUNS = { seed: 20261125, numRuns: 60 };

describe("held against every way in which the open points can come out", () => {
  it("importance is the largest less the smallest share of engaged ways over the answers", async () => {
    await fc.assert(
      fc.asyncProperty(draft, facts, constraints, async (occasion, list, among) => {
        const law = lawOf(occasion, list, { constraints: among });
        const worlds = worldsOf(law.corpus, law.incident);
        fc.pre(worlds.some(({ engaged }) => engaged) && worlds.some(({ engaged }) => !engaged));
        const share = (these: typeof worlds) => these.filter(({ engaged }) => engaged).length / these.length;
        const { askNext } = await pivotOf(law);
        for (const { answers, importance } of askNext.points) {
          const shares = answers.map(({ says }) => share(worlds.filter((each) => meets(each, says))));
          expect(importance).toBeCloseTo(Math.max(...shares) - Math.min(...shares), 3);
          answers.forEach((each, at) => void expect(each.share).toBeCloseTo(shares[at] ?? -1, 3));
        }
      }),
      RUNS,
    );
  });

  it("a set that settles leaves one outcome, and none that is smaller does", async () => {
    await fc.assert(
      fc.asyncProperty(draft, facts, constraints, async (occasion, list, among) => {
        const law = lawOf(occasion, list, { constraints: among });
        const worlds = worldsOf(law.corpus, law.incident);
        fc.pre(worlds.some(({ engaged }) => engaged) && worlds.some(({ engaged }) => !engaged));
        const { canSettle } = await pivotOf(law);
        for (const { outcome, when } of canSettle.sets) {
          const outcomes = (these: typeof when) =>
            new Set(
              worlds
                .filter((each) => these.every(({ says }) => meets(each, says)))
                .map(({ engaged }) => engaged),
            );
          expect(outcomes(when)).toEqual(new Set([outcome === "yes"]));
          for (const spared of when)
            expect(outcomes(when.filter((each) => each !== spared)).size, spared.says).toBe(2);
        }
      }),
      RUNS,
    );
  });

  it("a flip turns the finding when the fact is written the other way round, and no other single fact does", async () => {
    await fc.assert(
      fc.asyncProperty(draft, facts, async (occasion, list) => {
        const settled = list.map((each) => (isOpen(each) ? no(each.that.clause) : each));
        const law = lawOf(occasion, settled);
        const now = await pivotOf(law);
        fc.pre(["engaged", "not engaged"].includes(now.status));
        const turned = settled.filter(({ id, holds }) => {
          const other = lawOf(occasion, settledAs(law.incident, { [id]: holds !== "yes" }).facts);
          const ways = new Set(worldsOf(other.corpus, other.incident).map(({ engaged }) => engaged));
          return ways.size === 1 && ways.has(now.status !== "engaged");
        });
        expect(now.flips.map(({ now: so }) => so).sort()).toEqual(
          turned.map(({ that, holds }) => SAYS[that.clause]?.[holds === "yes" ? 0 : 1]).sort(),
        );
      }),
      RUNS,
    );
  });
});

const SAYS: Readonly<Record<string, readonly [string, string]>> = {
  "force-used": ["armed force was used in the strike", "no armed force was used in the strike"],
  grave: [
    "the scale and effects of the strike were grave",
    "the scale and effects of the strike were not grave",
  ],
  sudden: ["the strike was sudden", "the strike was not sudden"],
  "threat-made": ["force was threatened in the strike", "no force was threatened in the strike"],
};

function meets({ facts, doctrine: taken }: { facts: object; doctrine: string }, says: string): boolean {
  if (says.startsWith("the reading is")) return says.includes("grave") === (taken === "court");
  const [clause, [so] = []] = Object.entries(SAYS).find(([, both]) => both.includes(says)) ?? [];
  return (facts as Record<string, boolean>)[`F-${clause}`] === (says === so);
}
