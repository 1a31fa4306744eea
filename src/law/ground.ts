import { factKey } from "./atoms.ts";
import { clauseByName } from "./clauses/index.ts";
import { reading } from "./clauses/readings.ts";
import type { Condition, Sentence } from "./condition.ts";
import { factAt } from "./facts.ts";
import type { Formula } from "./formula.ts";
import type { Note } from "./note.ts";
import { isRaised } from "./raised.ts";
import { isNever } from "./refused.ts";
import { type Change, resolveAll, type Scene } from "./scene.ts";

/** A scene that grounds conditions by the vocabulary and by the open terms that the corpus defines. */
export function createScene(
  given: Omit<Scene, "ground" | "at" | "through"> & Pick<Change, "through">,
): Scene {
  const setting = { through: [], ...given };
  const scene: Scene = {
    ...setting,
    at: (change) => createScene({ ...setting, ...change }),
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
        of: groundParts(scene, condition),
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

function groundParts(
  scene: Scene,
  { op, parts }: Extract<Condition, { op: "all" | "any" }>,
): Formula<Note>[] {
  const grounded: Formula<Note>[] = [];
  for (const part of parts) {
    const formula = ground(scene, part, false);
    grounded.push(formula);
    if (scene.lean && op === "all" && isNever(formula)) break;
  }
  return grounded;
}

/** An exception has to be raised by somebody: one of which no account says anything is no open question. */
function except(scene: Scene, exception: Condition): Formula<Note> {
  const grounded = ground(scene, exception, false);
  const { id } = exception;
  const of: Formula<Note> = isRaised(grounded, scene)
    ? grounded
    : { op: "const", value: false, note: { ...group(id, "exception"), code: "not-raised", cites: UNRAISED } };
  return { op: "not", of, note: { ...group(id, "exception"), id: `${id}/exception` } };
}

const UNRAISED = [{ to: "record", record: "exceptions", sources: [] }] as const;

function group(id: string, kind: "all" | "any" | "exception"): Note {
  return { id, code: `${kind}-of`, args: {}, cites: [] };
}

function groundSentence(scene: Scene, sentence: Sentence): Formula<Note> {
  const clause = clauseByName.get(sentence.clause);
  return clause
    ? clause.ground(sentence, scene)
    : determined(scene, sentence, groundOpenTerm(scene, sentence));
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

/** What an organ or the parties found of this very clause and event settles its open terms. */
function determined(scene: Scene, sentence: Sentence, asRead: Formula<Note>): Formula<Note> {
  const found = (clause: string) => determination(scene, sentence, clause);
  const [covered, excluded] = [found("held-covered"), found("held-not-covered")];
  const kept: Formula<Note> = excluded ? { op: "all", of: [asRead, { op: "not", of: excluded }] } : asRead;
  if (!covered) return kept;
  return {
    op: "any",
    of: [covered, kept],
    note: { id: `${sentence.id}/determined`, code: "any-of", args: {}, cites: [] },
  };
}

function determination(scene: Scene, { id }: Sentence, clause: string): Formula<Note> | undefined {
  const { provision = "", instrument, event, incident } = scene;
  const args = { provision, instrument: instrument.id, event: event.id };
  if (!factAt(incident, factKey(clause, args))) return undefined;
  return clauseByName
    .get(clause)
    ?.ground({ op: "sentence", id: `${id}/${clause}`, clause, args, text: "" }, scene);
}

function unnoted(formula: Formula<Note>): Formula<Note> {
  const { note: _, ...rest } = formula;
  return rest as Formula<Note>;
}
