import { readingKey } from "../atoms.ts";
import type { Clause } from "../clause.ts";
import type { Formula } from "../formula.ts";
import { isValidOn } from "../law-date.ts";
import type { Note } from "../note.ts";
import type { Scene } from "../scene.ts";

/** A named closed term of the instrument itself, such as its area. */
export const termClause: Clause = {
  name: "term",
  pattern: "term {term:name} is met",
  says: "A closed term that the instrument defines for itself; no position may redefine it.",
  ground: (sentence, scene) => groundTerm(sentence.id, sentence.args.term ?? "", scene),
};

export const readingClause: Clause = {
  name: "reading",
  pattern: "reading {position:name} of {question:name} is taken",
  says: "A position on a question of law is taken.",
  ground: (sentence, scene) =>
    reading(scene, sentence.args.question ?? "", sentence.args.position ?? "", sentence.id),
};

/** The atom of a reading, noted with its authority. */
export function reading(scene: Scene, question: string, position: string, id: string): Formula<Note> {
  const found = scene.corpus.questions.get(question)?.positions.find((each) => each.id === position);
  const atom = scene.atoms.number({
    key: readingKey(question, position),
    kind: "reading",
    question,
    position,
  });
  const cites = [{ to: "reading" as const, question, position, sources: found?.authority ?? [] }];
  return { op: "atom", atom, note: { id, code: "reading", args: { question, position }, cites } };
}

function groundTerm(id: string, name: string, scene: Scene): Formula<Note> {
  const day = scene.lawDate;
  const term = scene.instrument.terms.find((each) => each.name === name && isValidOn(each.valid, day));
  if (!term)
    return { op: "const", value: false, note: { id, code: "term-missing", args: { term: name }, cites: [] } };
  const cites = [
    {
      to: "article" as const,
      instrument: scene.instrument.id,
      article: term.article,
      text: "read",
      sources: term.sources,
    },
  ];
  return { op: "all", of: [scene.ground(term.is)], note: { id, code: "term", args: { term: name }, cites } };
}
