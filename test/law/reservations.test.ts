import { describe, expect, it } from "vitest";
import { Assessment, type Reservation } from "../../src/law/index.ts";
import {
  article,
  condition,
  type Draft,
  day,
  disputed,
  doctrine,
  findingOf,
  is,
  legalQuestion,
  no,
  pact,
  strike,
  victimIsParty,
  world,
  yes,
} from "../support/law-builder.ts";

const communist = is("communist");
const sources = [{ key: "senate" }];

function reserved(
  party: string,
  more: Omit<Partial<Reservation>, "requires" | "excludes"> & { requires?: Draft; excludes?: Draft },
): Reservation {
  const { requires, excludes, ...rest } = more;
  return {
    id: "only-communist",
    party,
    kind: "understanding",
    says: "communist aggression only",
    ...(requires && { requires: condition(requires, "pact/art5/reservations/only-communist/requires") }),
    ...(excludes && { excludes: condition(excludes, "pact/art5/reservations/only-communist/excludes") }),
    sources,
    ...rest,
  };
}

function owed(
  reservations: readonly Reservation[],
  obligor = "ALP",
  facts = [no("communist")],
  takes?: string,
) {
  const provision = article({ occasion: victimIsParty, reservations });
  const corpus = world({
    instruments: [pact({ provisions: [provision] })],
    questions: [legalQuestion("effect", { binds: {}, "no-effect": {} }, false)],
    doctrines: takes ? [doctrine("line", { effect: takes })] : [],
  });
  return findingOf(new Assessment(corpus, strike(facts)), { obligor });
}

describe("an understanding that asks for more", () => {
  const mine = [reserved("ALP", { requires: communist })];
  it("narrows the duty of the party that made it, and says so", () => {
    expect(owed(mine).judgement.status).toBe("not engaged");
    expect(owed(mine).fails).toEqual(["the strike was no aggression by a communist state"]);
    expect(owed(mine, "ALP", [yes("communist")]).judgement.status).toBe("engaged");
  });

  it("leaves the duty of every other party as it is", () => {
    expect(owed(mine, "DEL").judgement.status).toBe("engaged");
  });

  it("carries a dispute about its fact into the finding", () => {
    expect(owed(mine, "ALP", [disputed("communist")]).judgement.status).toBe("contested");
  });

  it("counts from the day on which it was made", () => {
    expect(owed([reserved("ALP", { requires: communist, on: day("2001-01-01") })]).judgement.status).toBe(
      "engaged",
    );
    expect(owed([reserved("ALP", { requires: communist, on: day("1999-01-01") })]).judgement.status).toBe(
      "not engaged",
    );
  });
});

describe("a reservation that takes a case out", () => {
  it("takes out that case alone", () => {
    const mine = [reserved("ALP", { excludes: communist })];
    expect(owed(mine).judgement.status).toBe("engaged");
    expect(owed(mine, "ALP", [yes("communist")]).judgement.status).toBe("not engaged");
  });
});

describe("an understanding whose effect the others dispute", () => {
  const question = { question: "effect", holds: ["binds"] };
  const mine = [reserved("ALP", { requires: communist, question })];
  it("leaves the duty contested where it would matter, and settled where it would not", () => {
    expect(owed(mine).judgement.status).toBe("contested");
    expect(owed(mine, "ALP", [yes("communist")]).judgement.status).toBe("engaged");
  });

  it("is decided by the reading that a doctrine takes", () => {
    expect(owed(mine, "ALP", undefined, "binds").judgement.status).toBe("not engaged");
    expect(owed(mine, "ALP", undefined, "no-effect").judgement.status).toBe("engaged");
  });
});
