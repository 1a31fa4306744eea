import { describe, expect, it } from "vitest";
import { instruments } from "../../src/ask/index.ts";
import { CasusError } from "../../src/base/index.ts";
import {
  act,
  all,
  any,
  article,
  asked,
  day,
  entersWhen,
  is,
  libraryOn,
  pact,
  unless,
  world,
} from "../support/law-builder.ts";

const matters = [
  { id: "notice", says: "notice was given", asks: "whether notice was given", value: "unknown", sources: [] },
] as const;
const pending = pact({
  id: "pending",
  short: "Draft Pact",
  parties: ["ALP", "GAM"],
  matters,
  entry: entersWhen(is("matter", { matter: "notice" })),
  life: [
    act("ALP", "approved", "1999-12", { effect: "domestic", organ: "the Diet" }),
    act("GAM", "approved", undefined, { found: false, organ: "the Senate" }),
  ],
});
const library = libraryOn(
  world({ instruments: [pact({ life: [act("DEL", "withdrew", "1990-01-01")] }), pending] }),
);
const ask = (input: object = {}) => instruments.ask({ on: "2000-06-01", ...input }, library);

describe("the list of instruments", () => {
  it("tells for a day whether each is in force between at least two parties", async () => {
    const on = async (date: string) => (await ask({ on: date })).list.map(({ id, inForce }) => [id, inForce]);
    expect(await on("1949-12-31")).toEqual([
      ["pact", "no"],
      ["pending", "undetermined"],
    ]);
    expect(await on("2000-06-01")).toEqual([
      ["pact", "yes"],
      ["pending", "undetermined"],
    ]);
  });

  it("takes the day of the corpus when none is given", async () => {
    expect((await instruments.ask({}, library)).on).toBe("2026-01-01");
  });

  it("is narrowed to a party, and refuses one that nobody knows", async () => {
    expect((await ask({ party: "GAM" })).list.map(({ id }) => id)).toEqual(["pending"]);
    const error = await ask({ party: "ZZZ" }).catch((thrown: unknown) => thrown);
    expect(error instanceof CasusError && error.faults[0]?.code).toBe("CASUS_ASK_UNKNOWN_ID");
  });

  it("does not call a text in force when one party alone is left", async () => {
    const alone = libraryOn(
      world({
        instruments: [pact({ parties: ["ALP", "BET"], life: [act("BET", "withdrew", "1990-01-01")] })],
      }),
    );
    expect((await instruments.ask({ on: "2000-01-01" }, alone)).list[0]?.inForce).toBe("no");
  });
});

describe("an instrument whole", () => {
  it("gives each party's standing on the day, acts at home apart", async () => {
    const [form] = (await ask({ id: ["pending"] })).whole;
    expect(form?.parties).toMatchObject([
      {
        state: "ALP",
        inForce: "undetermined",
        says: "Whether the Draft Pact is in force for Alpland is unknown: whether notice was given.",
        atHome: "the Diet approved it in December 1999.",
      },
      {
        state: "GAM",
        atHome: "No act at home is recorded for Gamland by that day.",
        settles: [
          "whether notice was given",
          "whether it was approved by the Senate (no such act was found)",
        ],
      },
    ]);
  });

  it("says plainly for whom it is in force and for whom no longer", async () => {
    const [form] = (await ask({ id: ["pact"] })).whole;
    expect(form?.parties.map(({ says }) => says)).toEqual([
      "In force for Alpland.",
      "In force for Betland.",
      "Not in force for Delland.",
    ]);
  });

  it("reads a coded article out in plain words", async () => {
    const occasion = unless(
      all(is("is-party", { state: "?victim" }), any(is("grave"), is("sudden"))),
      is("council-acted"),
    );
    const written = pact({
      provisions: [article({ occasion, acts: { request: asked }, gates: { leave: is("grave") } })],
      signed: day("1949-04-04"),
    });
    const { whole } = await instruments.ask({ id: ["pact"] }, libraryOn(world({ instruments: [written] })));
    expect(whole[0]?.provisions[0]?.reading).toEqual([
      "Each other party shall help the party attacked.",
      "When is-party, and either grave, or sudden, unless council-acted.",
      "Once the party attacked asks the helper for military help.",
      "Performance needs leave of the parliament of Alpland.",
    ]);
  });

  it("prints for a terminal with nothing left unfilled", async () => {
    for (const input of [{}, { id: ["pact", "pending"] }]) {
      expect(instruments.show(await ask(input), { width: 100, colour: false })).not.toMatch(/[{}]|undefined/);
    }
  });
});
