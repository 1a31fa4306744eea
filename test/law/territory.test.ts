import { describe, expect, it } from "vitest";
import { Assessment, type Choices, type Fact, type Incident, type Instrument } from "../../src/law/index.ts";
import {
  act,
  article,
  condition,
  type Draft,
  day,
  findingOf,
  is,
  pact,
  place,
  strike,
  world,
  yes,
} from "../support/law-builder.ts";

const ofVictim = is("on-territory", { event: "?event", state: "?victim" });
const inArea = (region = "the continent") => is("on-party-territory", { event: "?event", region });
const heldBy = { recognised: "BET", administered: "GAM", claimed: ["DEL"] };
const enclave = place("enclave");
const valley = { ...place("valley"), holdings: [heldBy] };
const atoll = { ...place("atoll"), regions: ["the ocean"] };
const newland = {
  ...place("newland"),
  holdings: [{ ...heldBy, from: day("2000-07-01"), administered: "BET" }],
};

const at = (id: string | undefined): Partial<Incident> => ({
  events: [
    { id: "strike", title: "the strike", on: day("2000-06-01"), victim: "BET", ...(id && { place: id }) },
  ],
});

function found(
  occasion: Draft,
  where: string | undefined,
  choices: Choices = {},
  treaty: Partial<Instrument> = {},
  facts: readonly Fact[] = [],
) {
  const instruments = [pact({ ...treaty, provisions: [article({ occasion })] })];
  const corpus = world({ instruments, places: [enclave, valley, atoll, newland] });
  return findingOf(new Assessment(corpus, strike(facts, at(where)), choices));
}
const status = (...given: Parameters<typeof found>) => found(...given).judgement.status;

describe("territory of a state", () => {
  it("is what is recognised as its own, unless the reader takes another reading", () => {
    expect(status(ofVictim, "valley")).toBe("engaged");
    expect(status(ofVictim, "valley", { territory: "recognised" })).toBe("engaged");
  });

  it("is what it administers, in the reading of administration", () => {
    expect(status(ofVictim, "valley", { territory: "administered" })).toBe("not engaged");
    expect(status(ofVictim, "enclave", { territory: "administered" })).toBe("engaged");
  });

  it("is what it claims as well, in the reading of claims", () => {
    const ofDelland = is("on-territory", { event: "?event", state: "DEL" });
    expect(status(ofDelland, "valley")).toBe("not engaged");
    expect(status(ofDelland, "valley", { territory: "claimed" })).toBe("engaged");
    expect(status(ofVictim, "valley", { territory: "claimed" })).toBe("engaged");
  });

  it("says which place it judged, and of whom", () => {
    expect(found(is("on-territory", { event: "?event", state: "DEL" }), "valley").fails).toEqual([
      "valley is not territory of Delland",
    ]);
  });

  it("is unknown where nobody says what was struck, and where the gazetteer has no holder for the day", () => {
    const nowhere = found(ofVictim, undefined);
    expect(nowhere.judgement.status).toBe("undetermined");
    expect(nowhere.undeterminedOn).toEqual(["whether the place struck is territory of Betland"]);
    expect(found(ofVictim, "newland").undeterminedOn).toEqual(["whether newland is territory of Betland"]);
  });

  it("may be stated as a fact where no place is named", () => {
    const stated = yes("on-territory", { args: { event: "strike", state: "BET" } });
    expect(status(ofVictim, undefined, {}, {}, [stated])).toBe("engaged");
  });
});

describe("territory of a party in a region", () => {
  it("leaves out what lies elsewhere, whoever holds it", () => {
    expect([
      status(inArea(), "enclave"),
      status(inArea(), "atoll"),
      status(inArea("the ocean"), "atoll"),
    ]).toEqual(["engaged", "not engaged", "engaged"]);
  });

  it("leaves out what no party holds, in the reading chosen", () => {
    expect(status(inArea(), "valley", { territory: "administered" })).toBe("not engaged");
    expect(status(inArea(), "valley", { territory: "claimed" })).toBe("engaged");
  });

  it("counts a claim of a party on what another state is recognised to hold in the reading of claims alone", () => {
    const treaty = { parties: ["ALP", "DEL"] };
    const instruments = ["pact"];
    expect(status(inArea(), "valley", { instruments }, treaty)).toBe("not engaged");
    expect(status(inArea(), "valley", { instruments, territory: "claimed" }, treaty)).toBe("engaged");
  });

  it("follows the circle of parties: the holder has left, or not yet joined", () => {
    expect(status(inArea(), "enclave", {}, { life: [act("BET", "withdrew", "1990-01-01")] })).toBe(
      "not in force",
    );
    expect(status(inArea(), "enclave", {}, { life: [act("BET", "acceded", "2001-01-01")] })).toBe(
      "not in force",
    );
  });

  it("is unknown where no place is named", () => {
    expect(status(inArea(), undefined)).toBe("undetermined");
  });
});

describe("a treaty's own area", () => {
  const term = (id: string, draft: Draft, valid: { from?: string; until?: string }) => ({
    id,
    name: "area",
    article: "art. 6",
    is: condition(draft, `pact/term/${id}`),
    sources: [],
    valid: { ...(valid.from && { from: day(valid.from) }), ...(valid.until && { until: day(valid.until) }) },
  });
  const terms = [
    term("first", inArea("the ocean"), { until: "1952-02-15" }),
    term("second", inArea(), { from: "1952-02-15" }),
  ];
  const area = is("term", { term: "area" });

  it("is that of the version of the day, and on the day of change the new one", () => {
    const on = (lawDate: string, where: string) => status(area, where, { lawDate }, { terms });
    expect([on("1952-02-14", "atoll"), on("1952-02-14", "enclave")]).toEqual(["engaged", "not engaged"]);
    expect([on("1952-02-15", "atoll"), on("1952-02-15", "enclave")]).toEqual(["not engaged", "engaged"]);
  });

  it("cites the article that defines it", () => {
    expect(found(area, "atoll", {}, { terms }).fails).toEqual([
      "atoll is not territory of a party in the continent",
    ]);
  });

  it("that no version defines for the day excludes everything, and says so", () => {
    const late = [term("second", inArea(), { from: "2010-01-01" })];
    expect(found(area, "enclave", {}, { terms: late }).fails).toEqual(["no area was defined for this date"]);
  });

  it("is the same under every doctrine", () => {
    expect(status(area, "enclave", {}, { terms })).toBe("engaged");
  });
});

describe("an article with dated versions", () => {
  it("is looked for in the version of the law date alone", () => {
    const provisions = [
      article({ valid: { until: day("1990-01-01") } }),
      article({ id: "art5bis", valid: { from: day("1990-01-01") } }),
    ];
    const ids = (lawDate: string) => {
      const { candidates } = new Assessment(world({ instruments: [pact({ provisions })] }), strike(), {
        lawDate,
      });
      return [...new Set(candidates.map(({ provision }) => provision.id))];
    };
    expect([ids("1989-12-31"), ids("1990-01-01")]).toEqual([["art5"], ["art5bis"]]);
  });
});
