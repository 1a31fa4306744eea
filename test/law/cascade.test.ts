import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Cascade,
  type CascadeChoices,
  cascade,
  type Instrument,
  precedence,
} from "../../src/law/index.ts";
import {
  all,
  article,
  type Draft,
  day,
  disputed,
  is,
  legalQuestion,
  not,
  pact,
  state,
  strike,
  victimIsParty,
  world,
  yes,
} from "../support/law-builder.ts";

const ATTACK: Draft = is("armed-attack", { victim: "?victim" });
const hit = { event: "?event", state: "?victim" };
const questions = [
  legalQuestion("armed-attack", { any: { means: all(is("force-used"), is("forces-hit", hit)) } }),
];
const actors = ["EPS", "ZET"].map((id) => state(id, id));

/** A treaty of mutual help on an armed attack. */
const mutual = (id: string, parties: readonly string[], more: Partial<Instrument> = {}) =>
  pact({
    id,
    parties,
    provisions: [article({ id: `art-${id}`, occasion: all(victimIsParty, ATTACK) })],
    ...more,
  });

const attacked = [
  yes("force-used"),
  yes("forces-of"),
  yes("forces-hit", { args: { event: "strike", state: "BET" } }),
];

function run(instruments: readonly Instrument[], choices: Partial<CascadeChoices> = {}, facts = attacked) {
  const corpus = world({ instruments, questions, actors });
  return cascade(corpus, strike(facts), { performance: "the obliged", open: "unmet", ...choices });
}
const movesIn = ({ rounds }: Cascade) => rounds.map(({ moves }) => moves.map(({ id }) => id));

describe("a cascade", () => {
  const chain = [
    mutual("first", ["ALP", "BET"]),
    mutual("second", ["GAM", "DEL"]),
    mutual("third", ["ALP", "EPS"]),
  ];

  it("goes round by round: each move may call on another pact", () => {
    expect(movesIn(run(chain))).toEqual([
      [],
      ["alp-against-gam"],
      ["del-against-alp"],
      ["bet-against-del", "eps-against-del"],
      ["gam-against-eps"],
    ]);
  });

  it("stops where nobody performs", () => {
    const { rounds } = run(chain, { performance: "nobody" });
    expect(rounds).toHaveLength(1);
    expect(rounds[0]?.steps.filter(({ label }) => label === "obligation")).toHaveLength(1);
  });

  it("counts what is open as met only when the reader says so", () => {
    const uncertain = [
      ...attacked.slice(0, 2),
      disputed("forces-hit", { args: { event: "strike", state: "BET" } }),
    ];
    expect(movesIn(run(chain, {}, uncertain))).toEqual([[]]);
    expect(movesIn(run(chain, { open: "met" }, uncertain))[1]).toContain("alp-against-gam");
  });

  it("performs permissions and pledges only where all perform, and calls them what they are", () => {
    const duties = [
      {
        id: "help",
        kind: "assist",
        modality: "may",
        says: "help {victim}",
        force: false,
        forms: [],
      } as const,
    ];
    const leave = mutual("leave", ["ALP", "BET"], {
      provisions: [article({ id: "art-leave", occasion: all(victimIsParty, ATTACK), duties })],
    });
    const pledge = mutual("pledge", ["DEL", "BET"], {
      force: [{ party: "all", is: "political", indicators: [], sources: [] }],
    });
    const labels = run([leave, pledge]).rounds[0]?.steps.map(({ label }) => label);
    expect(labels?.filter((label) => label !== "nothing")).toEqual(["permission", "pledge"]);
    expect(movesIn(run([leave, pledge]))).toEqual([[]]);
    expect(movesIn(run([leave, pledge], { performance: "all" }))[1]).toEqual([
      "alp-against-gam",
      "del-against-gam",
    ]);
  });

  it("does not engage a pact against the unprovoked when its party struck first", () => {
    const unprovoked = mutual("second", ["GAM", "DEL"], {
      provisions: [
        article({
          id: "art-second",
          occasion: all(
            victimIsParty,
            ATTACK,
            not(is("struck-first", { state: "?victim", event: "?event" })),
          ),
        }),
      ],
    });
    expect(movesIn(run([mutual("first", ["ALP", "BET"]), unprovoked]))).toEqual([[], ["alp-against-gam"]]);
  });

  it("ends whatever the pacts are, in at most one round for each pair of states", () => {
    const states = ["ALP", "BET", "GAM", "DEL", "EPS", "ZET"];
    const pair = fc.uniqueArray(fc.constantFrom(...states), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 7 }), (pairs) => {
        const found = run(
          pairs.map((parties, index) => mutual(`pact-${index}`, parties)),
          { performance: "all", open: "met" },
        );
        const moves = movesIn(found).flat();
        expect(new Set(moves).size).toBe(moves.length);
        expect(found.rounds.length).toBeLessThanOrEqual(states.length * states.length);
      }),
      { numRuns: 20, seed: 7 },
    );
  });
});

describe("conflicts of duty", () => {
  const BREACH: Draft = is("forces-of", { event: "?event", state: "?obligor" });
  const noForce = (parties: readonly string[], more: Partial<Instrument> = {}) =>
    pact({
      id: "peace",
      parties,
      provisions: [
        article({
          id: "art2",
          binds: "the attacker",
          occasion: all(victimIsParty, BREACH),
          duties: [
            {
              id: "refrain",
              kind: "no force",
              modality: "shall",
              says: "use no force",
              force: false,
              forms: [],
            },
          ],
        }),
      ],
      ...more,
    });

  it("are found where help to one breaks a promise to the other, and are open where no ground decides", () => {
    const { conflicts } = run([mutual("first", ["ALP", "BET"]), noForce(["ALP", "GAM"])]);
    expect(
      conflicts.map(({ obligor, kind, prevails, ground }) => ({ obligor, kind, prevails, ground })),
    ).toEqual([{ obligor: "ALP", kind: "help against a duty to refrain", prevails: "open", ground: "none" }]);
  });

  it("are found where a state owes help to both sides", () => {
    const { conflicts } = run([
      mutual("first", ["ALP", "BET"]),
      mutual("second", ["ALP", "GAM"]),
      mutual("third", ["DEL", "BET"]),
    ]);
    const both = conflicts.filter(({ kind }) => kind === "help to both sides");
    expect(both.map(({ obligor }) => obligor)).toEqual(["ALP"]);
  });

  it("are none where nothing is owed to the other side", () => {
    expect(run([mutual("first", ["ALP", "BET"]), noForce(["ALP", "DEL"])]).conflicts).toEqual([]);
  });
});

describe("what comes before what", () => {
  const of = (id: string, more: Partial<Instrument>) => pact({ id, ...more });
  it("is the Charter before any other treaty", () => {
    expect(precedence(of("a", {}), of("b", { baseline: true }))).toEqual({
      prevails: "second",
      ground: "Charter, art. 103",
    });
    expect(precedence(of("a", { baseline: true }), of("b", {}))).toEqual({
      prevails: "first",
      ground: "Charter, art. 103",
    });
  });

  it("is the treaty to which the other says that it is subordinate", () => {
    const lower = of("a", { relations: [{ kind: "subordinate to", to: "b" }] });
    expect(precedence(lower, of("b", {}))).toEqual({ prevails: "second", ground: "treaty clause" });
    expect(precedence(of("b", {}), lower)).toEqual({ prevails: "first", ground: "treaty clause" });
  });

  it("is the later treaty among the very same parties, and otherwise open", () => {
    const [old, late] = [of("a", { signed: day("1950-01-01") }), of("b", { signed: day("1960-01-01") })];
    expect(precedence(old, late)).toEqual({ prevails: "second", ground: "later treaty of the same parties" });
    expect(precedence(late, old)).toEqual({ prevails: "first", ground: "later treaty of the same parties" });
    expect(precedence(old, { ...late, parties: ["ALP", "BET"] })).toEqual({
      prevails: "open",
      ground: "none",
    });
    expect(precedence(old, { ...old, id: "c" })).toEqual({ prevails: "open", ground: "none" });
  });
});
