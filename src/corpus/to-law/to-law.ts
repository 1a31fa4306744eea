import type { Condition, Sentence } from "../../law/index.ts";
import type { ConditionDocument, ConditionMap } from "../kinds/condition.ts";
import type { Vocabulary } from "../vocabulary.ts";

/** Makes conditions of the engine from those of a checked document. */
export interface ToLaw {
  sentence(text: string, id: string): Sentence;
  condition(document: ConditionDocument, id: string): Condition;
}

/** Reads leaves by a vocabulary, which has to know them all by now. */
export function createToLaw(vocabulary: Vocabulary): ToLaw {
  const sentence = (text: string, id: string): Sentence => {
    const read = vocabulary.read(text);
    if (!read) throw new Error(`no sentence of the vocabulary: ${text}`);
    return { op: "sentence", id, ...read };
  };
  return { sentence, condition: (document, id) => condition(document, id, sentence) };
}

type Leaf = ToLaw["sentence"];

function condition(document: ConditionDocument, id: string, leaf: Leaf): Condition {
  if (typeof document === "string") return leaf(document, id);
  const { unless } = document;
  if (unless === undefined) return group(document, id, id, leaf);
  const word = document.all ? "all" : document.any ? "any" : "not";
  const exceptions: readonly ConditionDocument[] = isList(unless) ? unless : [unless];
  return {
    op: "unless",
    id,
    rule: group(document, `${id}/${word}`, id, leaf),
    exceptions: exceptions.map((each, index) => condition(each, `${id}/unless/${index + 1}`, leaf)),
  };
}

/** A group has the id of the map that holds it; its parts are numbered under the word that joins them. */
function group(document: ConditionMap, id: string, under: string, leaf: Leaf): Condition {
  if (document.not !== undefined)
    return { op: "not", id, part: condition(document.not, `${under}/not/1`, leaf) };
  const op = document.all ? "all" : "any";
  const parts = document.all ?? document.any ?? [];
  return { op, id, parts: parts.map((each, index) => condition(each, `${under}/${op}/${index + 1}`, leaf)) };
}

const isList = (
  value: ConditionDocument | readonly ConditionDocument[],
): value is readonly ConditionDocument[] => Array.isArray(value);
