import { describe, expect, it } from "vitest";
import { cover } from "../../src/ask/index.ts";
import { CasusError } from "../../src/base/index.ts";
import type { Actor, Instrument } from "../../src/law/index.ts";
import {
  act,
  all,
  any,
  article,
  asked,
  byGam,
  day,
  HELP,
  is,
  libraryOn,
  pact,
  world,
} from "../support/law-builder.ts";

const onVictim = is("on-territory", { event: "?event", state: "?victim" });
const attacked = all(is("force-used"), onVictim, any(byGam, is("came-from-state")));
const treaty = (sketch: Parameters<typeof article>[0] = {}, more: Partial<Instrument> = {}) =>
  pact({ provisions: [article({ occasion: attacked, acts: { request: asked }, ...sketch })], ...more });

const young: Actor = {
  id: "EPS",
  kind: "state",
  name: "Epsland",
  names: {},
  exists: { from: day("1991-08-30") },
  regions: [],
  ranks: [],
  predecessors: [],
  codes: {},
  sources: [],
};
const instruments = [
  treaty(),
  treaty(
    { duties: [{ ...HELP, modality: "may" }] },
    { id: "permit", short: "Permit", parties: ["BET", "EPS"] },
  ),
  treaty(
    {},
    {
      id: "words",
      short: "Words",
      parties: ["BET", "EPS"],
      force: [{ party: "all", is: "political", indicators: [], sources: [] }],
    },
  ),
  treaty(
    { duties: [{ ...HELP, id: "refrain", kind: "no force", says: "use no force against {victim}" }] },
    { id: "peace", short: "Peace", parties: ["BET", "GAM"] },
  ),
];
const library = libraryOn(world({ instruments, actors: [young] }));
const ask = (more: object = {}, at = library) =>
  cover.ask({ attacker: "GAM", victim: "BET", on: "2000-06-01", ...more }, at);

async function codeOf(more: object): Promise<string> {
  const error = await ask(more).catch((thrown: unknown) => thrown);
  return error instanceof CasusError ? error.faults.map(({ code }) => code).join() : "answered";
}

describe("who stands with a victim", () => {
  it("is each state with its strongest promise: law before permission before politics", async () => {
    const { roll } = await ask();
    expect(roll.map(({ state, kind, status }) => [state, kind, status])).toEqual([
      ["ALP", "duty", "engaged"],
      ["DEL", "duty", "engaged"],
      ["EPS", "permission", "may"],
    ]);
    expect(roll[2]?.findings).toHaveLength(2);
  });

  it("says in words who is bound and who is not", async () => {
    expect((await ask()).answer).toBe(
      "By law Alpland and Delland are bound toward Betland. Epsland may consider help, without a duty. No other promise was found in the corpus.",
    );
  });

  it("waits for a request when the victim has asked nobody", async () => {
    const { roll, answer, assumptions, findings } = await ask({ asked: false });
    expect(roll[1]?.sentence).toBe(
      "Delland must help Betland, once Betland asks the state concerned for military help.",
    );
    expect(findings[0]?.sentence).toBe(
      "Alpland and Delland must help Betland, once Betland asks the state concerned for military help.",
    );
    expect(roll.map(({ state, status }) => [state, status])).toEqual([
      ["ALP", "dormant"],
      ["DEL", "dormant"],
      ["EPS", "dormant"],
    ]);
    expect(answer).toContain("would be bound once");
    expect(assumptions).toContain("The victim has made no declaration and asked nobody.");
  });

  it("counts no prohibition as a promise of help", async () => {
    const { findings, roll } = await ask();
    expect(findings.filter(({ kind }) => kind === "prohibition")).toEqual([]);
    expect(roll.map(({ state }) => state)).not.toContain("GAM");
  });

  it("lists a state whose treaty gives nothing here, with the reason", async () => {
    const land = treaty({ occasion: all(attacked, is("ground-forces-crossed")) });
    const { nothing, roll } = await ask({}, libraryOn(world({ instruments: [land] })));
    expect(roll).toEqual([]);
    expect(nothing.map(({ state, why }) => [state, why])).toEqual([
      ["ALP", "no ground forces crossed the border"],
      ["DEL", "no ground forces crossed the border"],
    ]);
  });

  it("differs with the kind of attack", async () => {
    const land = libraryOn(
      world({ instruments: [treaty({ occasion: all(attacked, is("ground-forces-crossed")) })] }),
    );
    expect((await ask({ attack: "land invasion" }, land)).roll.map(({ state }) => state)).toEqual([
      "ALP",
      "DEL",
    ]);
    expect((await ask({ attack: "threat of force" })).roll).toEqual([]);
  });

  it("follows the date: before the treaty, and after a withdrawal", async () => {
    const life = [act("DEL", "withdrew", "1999-01-01")];
    const later = libraryOn(world({ instruments: [treaty({}, { life })] }));
    expect((await ask({}, later)).roll.map(({ state }) => state)).toEqual(["ALP"]);
    expect((await ask({ on: "1949-06-01" })).roll.map(({ state }) => state)).toEqual([]);
  });

  it("is told for territory that the question stipulates, where the gazetteer has no place of the victim", async () => {
    const elsewhere = { ...world({ instruments }), places: new Map() };
    expect((await ask({}, libraryOn(elsewhere))).roll.map(({ state }) => state)).toContain("ALP");
  });

  it('says "a" and "the" where they belong, for every kind of attack', async () => {
    for (const attack of [
      "land invasion",
      "air or missile strike",
      "drones on a border town",
      "threat of force",
    ]) {
      const output = await ask({ attack });
      const text = cover.show(output, { width: 200, colour: false });
      expect(text).not.toMatch(/\ba (air|drones)|the drones on|\b(\w+) \2\b|[{}]|undefined/);
      expect(text).not.toMatch(/\bdrones on a border town (is|was)\b/);
    }
  });
});

describe("a pair of which no coverage can be told", () => {
  it("is one state twice, or a state that nobody knows", async () => {
    expect(await codeOf({ attacker: "BET" })).toBe("CASUS_ASK_SAME_STATE");
    expect(await codeOf({ attacker: "ZZZ" })).toBe("CASUS_ASK_UNKNOWN_ID");
  });

  it("is a state before it existed, or after", async () => {
    expect(await codeOf({ attacker: "EPS", on: "1991-08-29" })).toBe("CASUS_ASK_NO_SUCH_STATE_YET");
    expect(await codeOf({ attacker: "EPS", on: "1991-08-30" })).toBe("answered");
    expect(await codeOf({ victim: "EPS", on: "1950-01-01" })).toBe("CASUS_ASK_NO_SUCH_STATE_YET");
    expect(await codeOf({ on: "2051-01-01" })).toBe("CASUS_ASK_NO_SUCH_STATE_YET");
  });

  it("is asked for a day that no calendar has, or an attack of no kind", async () => {
    expect(await codeOf({ on: "2000-02-30" })).toBe("CASUS_ASK_BAD_INPUT");
    expect(await codeOf({ attack: "siege" })).toBe("CASUS_ASK_BAD_INPUT");
  });
});
