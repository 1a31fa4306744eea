import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readCorpus, vocabularyOf } from "../../src/corpus/index.ts";
import { sample } from "../../src/corpus/vocabulary.ts";
import { fillPattern, type SlotKind, slotsOf } from "../../src/law/index.ts";
import { MADE_UP } from "./made-up.ts";

const { corpus } = readCorpus(Object.entries(MADE_UP).map(([path, text]) => ({ path, text })));
const vocabulary = vocabularyOf(corpus);

const fillings: Record<SlotKind, fc.Arbitrary<string>> = {
  state: fc.constantFrom("?victim", "?obligor", "AZE", "TUR", "NATO", "E3-GROUP"),
  event: fc.constantFrom("?event", "strike", "second-strike", "raid-2"),
  region: fc.constantFrom(
    "Europe or North America",
    "South Caucasus",
    "the Algerian departments of France",
    "Türkiye",
  ),
  name: fc.constantFrom("notice", "armed-attack", "scale-and-effects", "a1"),
};

/** A phrase with its slots filled, and what fills them. */
const filled = fc.constantFrom(...vocabulary.phrases).chain((phrase) => {
  const slots = Object.fromEntries(slotsOf(phrase.pattern).map(({ name, kind }) => [name, fillings[kind]]));
  return fc.record(slots).map((args) => ({ phrase, args: args as Record<string, string> }));
});

describe("the vocabulary", () => {
  test("reads back every sentence that its patterns can make", () => {
    fc.assert(
      fc.property(filled, fc.constantFrom(" ", "  ", "\n    "), ({ phrase, args }, space) => {
        const text = fillPattern(phrase.pattern, (slot) => args[slot] ?? "");
        expect(vocabulary.read(text.replaceAll(" ", space))).toEqual({ clause: phrase.clause, args, text });
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test("reads its own samples, and calls them their own nearest", () => {
    for (const phrase of vocabulary.phrases) {
      const text = sample(phrase.pattern).replaceAll(/<(\w+)>/g, (_, name: string) =>
        name === "region" ? "Europe" : "x",
      );
      expect(vocabulary.read(text)?.clause).toBe(phrase.clause);
      expect(vocabulary.nearest(text).clause).toBe(phrase.clause);
    }
  });

  test("prefers the longest words of its own", () => {
    expect(
      vocabulary.read("raid was carried out by the armed forces of a state that is not named")?.clause,
    ).toBe("forces-unnamed");
    expect(vocabulary.read("raid struck territory of a party in Europe")?.clause).toBe("on-party-territory");
  });

  test("no two phrases are named alike", () => {
    const names = vocabulary.phrases.map((phrase) => phrase.clause);
    expect(new Set(names).size).toBe(names.length);
  });

  test.each(["", "?victim", "armed attack on sweden", "Armed attack on ?victim", "armed attack on ?victim."])(
    "%j is no sentence",
    (text) => {
      expect(vocabulary.read(text)).toBeUndefined();
    },
  );
});
