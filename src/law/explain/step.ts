import type { Case } from "../case.ts";
import type { Verdict } from "../judge.ts";
import type { Cite, Note } from "../note.ts";
import type { Proof } from "../proof.ts";
import type { SourceRef } from "../source.ts";
import { openTerms, statements } from "./messages-en.ts";
import type { Statement } from "./say.ts";
import { capital, fill, slotsIn } from "./words.ts";

/** A step as a plain sentence. */
export function stepSentence(given: Case, { note, verdict }: Pick<Proof, "note" | "verdict">): string {
  return capital(sentence(verdict, statementOf(given, note)));
}

/** What a note says, in both its forms, filled with names. */
export function statementOf(given: Case, note: Note): Statement {
  const slots = slotsIn(given, { ...note.args, ...(note.args.position && { reading: note.args.position }) });
  const statement =
    note.code === "open-term"
      ? openTerm(given, note)
      : (statements[note.code] ?? { yes: note.code, no: `not: ${note.code}` });
  const reading = slots.position ?? "";
  const say = (text: string) => fill(text, { ...slots, reading });
  return {
    yes: say(statement.yes),
    no: say(statement.no),
    ...(statement.open && { open: say(statement.open) }),
  };
}

function openTerm(given: Case, note: Note): Statement {
  const question = note.args.question ?? "";
  const sentenceOf = given.corpus.questions.get(question)?.term?.sentence ?? question;
  const plain = sentenceOf.replace(/\{(\w+):\w+\}/g, "{$1}");
  return openTerms[question] ?? { yes: plain, no: `it is not so that ${plain}` };
}

function sentence(verdict: Verdict, { yes, no, open }: Statement): string {
  if (verdict === "yes") return `${yes}.`;
  if (verdict === "no") return `${no}.`;
  const word = verdict === "contested" ? "contested" : "not known";
  return open ? `${fill(open, { word })}.` : `It is ${word} whether ${yes}.`;
}

/** What can be checked, in a few words: the article, the fact with its grade, the authority's standing. */
export function basisOf(given: Case, { cites }: Note): string {
  return [...new Set(cites.map((cite) => citeWords(given, cite)))].join("; ");
}

function citeWords({ corpus, incident }: Case, cite: Cite): string {
  switch (cite.to) {
    case "article":
      return `${corpus.instruments.get(cite.instrument)?.short ?? cite.instrument}, ${cite.article}`;
    case "reading": {
      const position = corpus.questions.get(cite.question)?.positions.find(({ id }) => id === cite.position);
      return position ? `${position.standing}: ${position.heldBy.join(", ")}` : cite.position;
    }
    case "fact": {
      const fact = incident.facts.find(({ id }) => id === cite.fact);
      return `${cite.fact}, ${fact?.grade ?? ""}`;
    }
    case "record":
      return incident.complete.some(({ record }) => record === cite.record)
        ? `record of ${cite.record} taken as complete`
        : `nothing stated on ${cite.record}`;
    case "event":
      return `${corpus.instruments.get(cite.instrument)?.short ?? cite.instrument}: ${cite.event}`;
    case "matter":
      return "a matter of the text that is not public";
    case "place":
      return "gazetteer";
  }
}

/** What stands beside a step: a denial of a settled fact, a finder, the note of a fact. */
export function asidesOf({ incident }: Case, { cites }: Note): string[] {
  return cites.flatMap((cite) => {
    const fact = cite.to === "fact" ? incident.facts.find(({ id }) => id === cite.fact) : undefined;
    if (!fact) return [];
    const accounts = fact.accounts.map(
      ({ narrator, says, gist }) => `${labelOf(incident.narrators, narrator)} (${says}): ${gist}`,
    );
    return [...(fact.note ? [fact.note] : []), ...accounts];
  });
}

function labelOf(narrators: Case["incident"]["narrators"], id: string): string {
  return narrators.find((each) => each.id === id)?.label ?? id;
}

/** All sources of a step. */
export function sourcesOf({ cites }: Note): SourceRef[] {
  return cites.flatMap(({ sources }) => sources);
}
