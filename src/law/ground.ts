import { clauseByName } from "./clauses/index.ts";
import { reading } from "./clauses/readings.ts";
import type { Condition, Sentence } from "./condition.ts";
import type { Formula } from "./formula.ts";
import type { Note } from "./note.ts";
import { resolveAll, type Scene } from "./scene.ts";

/** A scene that grounds conditions by the vocabulary and by the open terms that the corpus defines. */
export function createScene(setting: Omit<Scene, "ground">): Scene {
  const scene: Scene = {
    ...setting,
    ground: (condition, bound) =>
      ground(
        bound ? createScene({ ...setting, bound: { ...setting.bound, ...bound } }) : scene,
        condition,
        true,
      ),
  };
  return scene;
}

/** Turns a condition into a formula over atoms. Groups below the top carry a note, so that a proof can show them. */
function ground(scene: Scene, condition: Condition, top: boolean): Formula<Note> {
  switch (condition.op) {
    case "all":
    case "any":
      return {
        op: condition.op,
        of: condition.parts.map((part) => ground(scene, part, false)),
        ...(!(top && condition.op === "all") && { note: group(condition.id, condition.op) }),
      };
    case "not":
      return { op: "not", of: ground(scene, condition.part, false) };
    case "unless":
      return {
        op: "all",
        of: [ground(scene, condition.rule, top), ...condition.exceptions.map((each) => except(scene, each))],
      };
    case "sentence":
      return groundSentence(scene, condition);
  }
}

function except(scene: Scene, exception: Condition): Formula<Note> {
  return {
    op: "not",
    of: ground(scene, exception, false),
    note: { ...group(exception.id, "exception"), id: `${exception.id}/exception` },
  };
}

function group(id: string, kind: "all" | "any" | "exception"): Note {
  return { id, code: `${kind}-of`, args: {}, cites: [] };
}

function groundSentence(scene: Scene, sentence: Sentence): Formula<Note> {
  const clause = clauseByName.get(sentence.clause);
  return clause ? clause.ground(sentence, scene) : groundOpenTerm(scene, sentence);
}

/** An open term means what the reading taken makes it mean: one branch for each position of its question. */
function groundOpenTerm(scene: Scene, sentence: Sentence): Formula<Note> {
  const question = scene.corpus.questions.get(sentence.clause);
  const args = resolveAll(scene, sentence.args);
  const of = (question?.positions ?? []).flatMap((position) => {
    if (!question || !position.means) return [];
    const cites = [
      { to: "reading" as const, question: question.id, position: position.id, sources: position.authority },
    ];
    const note: Note = {
      id: `${sentence.id}/${position.id}`,
      code: "position",
      args: { question: question.id, position: position.id },
      cites,
    };
    const means: Formula<Note> = { op: "all", of: [scene.ground(position.means, args)], note };
    return [
      { op: "all" as const, of: [unnoted(reading(scene, question.id, position.id, sentence.id)), means] },
    ];
  });
  return {
    op: "any",
    of,
    note: { id: sentence.id, code: "open-term", args: { ...args, question: sentence.clause }, cites: [] },
  };
}

function unnoted(formula: Formula<Note>): Formula<Note> {
  const { note: _, ...rest } = formula;
  return rest as Formula<Note>;
}
