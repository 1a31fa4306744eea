import { describe, expect, it } from "vitest";
import { Assessment, type Instrument } from "../../src/law/index.ts";
import { act, doctrine, findingOf, legalQuestion, pact, strike, world } from "../support/law-builder.ts";

const lapse = legalQuestion("lapse", { lapsed: {}, continues: {}, whim: { standing: "attributed" } }, false);
const questions = [lapse];

function judgedWith(sketch: Partial<Instrument>, takes?: string, lawDate = "2000-06-01") {
  const doctrines = takes ? [doctrine("line", { lapse: takes })] : [];
  const corpus = world({ instruments: [pact(sketch)], questions, doctrines });
  return findingOf(new Assessment(corpus, strike(), { lawDate }));
}

describe("an end whose effect is argued", () => {
  const life = [
    act("all", "terminated", "1990-01-01", { question: { question: "lapse", holds: ["lapsed"] } }),
  ];

  it("leaves it contested whether anything is owed, from its day on", () => {
    expect(judgedWith({ life }).judgement.status).toBe("contested");
    expect(judgedWith({ life }).contestedOn).toEqual(["what counts as lapse"]);
    expect(judgedWith({ life }, undefined, "1989-12-31").judgement.status).toBe("engaged");
  });

  it("is decided by the doctrine that takes a position", () => {
    expect(judgedWith({ life }, "lapsed").judgement.status).toBe("not in force");
    expect(judgedWith({ life }, "continues").judgement.status).toBe("engaged");
  });

  it("is not made contested by a reading that nobody of standing holds", () => {
    const whim = [
      act("all", "terminated", "1990-01-01", { question: { question: "lapse", holds: ["whim"] } }),
    ];
    expect(judgedWith({ life: whim }).judgement.status).toBe("engaged");
  });
});
