import { useEffect, useState } from "react";
import type { Answers } from "../answers.ts";
import { ask } from "../ask.ts";
import type { Block, StudyDocument } from "./study-document.ts";

/** A block with its answer. */
export interface AnsweredBlock {
  readonly block: Block;
  readonly answer: Answers[keyof Answers];
}

export function blocksOf(study: StudyDocument): readonly Block[] {
  return study.chapters.flatMap(({ parts }) => parts.filter((part) => part.kind === "block"));
}

/** The answers of all blocks of a study, for the downloads and sources of the whole page. Each question is asked once. */
export function useBlockAnswers(study: StudyDocument | undefined): readonly AnsweredBlock[] {
  const [answered, setAnswered] = useState<readonly AnsweredBlock[]>([]);
  useEffect(() => {
    if (!study) return;
    let wanted = true;
    const all = blocksOf(study).map(async (block) => ({
      block,
      answer: await ask(block.ask as keyof Answers, block.input),
    }));
    Promise.allSettled(all).then((settled) => {
      if (wanted) setAnswered(settled.flatMap((one) => (one.status === "fulfilled" ? [one.value] : [])));
    });
    return () => {
      wanted = false;
    };
  }, [study]);
  return answered;
}
