import { fail } from "../base/index.ts";
import type { Fact, Incident, LawCorpus, Sentence } from "../law/index.ts";
import { vocabularyOf } from "./known.ts";
import { sample } from "./vocabulary.ts";

/** The incident with sentences assumed true, or false after "not ": each becomes a stipulated fact and replaces what it meets. */
export function assume(incident: Incident, sentences: readonly string[], corpus: LawCorpus): Incident {
  if (sentences.length === 0) return incident;
  const stipulated = sentences.map((text, index) => stipulate(text, index, corpus));
  const same = (fact: Fact, other: Fact) => keyOf(fact.that) === keyOf(other.that);
  const kept = incident.facts.filter((fact) => !stipulated.some((each) => same(fact, each)));
  const replaced = stipulated.map((each) => {
    const old = incident.facts.find((fact) => same(fact, each));
    return old ? { ...each, id: old.id, asks: old.asks } : each;
  });
  return { ...incident, facts: [...kept, ...replaced] };
}

function stipulate(given: string, index: number, corpus: LawCorpus): Fact {
  const holds = given.startsWith("not ") ? "no" : "yes";
  const text = holds === "no" ? given.slice(4) : given;
  const vocabulary = vocabularyOf(corpus);
  const read = vocabulary.read(text);
  if (!read || !vocabulary.phrases.some(({ clause, record }) => clause === read.clause && record)) {
    return fail(
      "CASUS_CORPUS_UNKNOWN_ASSUMPTION",
      `"${text}" states no fact that can be assumed.`,
      `The nearest sentence is "${sample(vocabulary.nearest(text).pattern)}".`,
    );
  }
  const id = `A${index + 1}`;
  const that: Sentence = { op: "sentence", id: `assumed/${id}`, ...read };
  return {
    id,
    that,
    says: holds === "yes" ? text : `It is not so that ${text}`,
    asks: `whether ${text}`,
    holds,
    grade: "stipulated",
    accounts: [],
    sources: [],
  };
}

function keyOf({ clause, args }: Sentence): string {
  return JSON.stringify([clause, ...Object.entries(args).sort()]);
}
