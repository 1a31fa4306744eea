import { useEffect, useState } from "react";
import type { Answers } from "./answers.ts";
import { ask, Refused, read } from "./ask.ts";

/** How far a question has come. While a new one runs, the last answer stays. */
export interface Asked<T> {
  readonly answer?: T;
  readonly failure?: Refused;
  /** Whether it has taken long enough to say so. */
  readonly slow: boolean;
  readonly current: boolean;
  readonly again: () => void;
}

const QUIET_MS = 200;

/** Asks a question whenever its input changes; an undefined input asks nothing. */
export function useAnswer<Q extends keyof Answers>(
  question: Q,
  input: object | undefined,
): Asked<Answers[Q]> {
  return useJob(input && `${question} ${JSON.stringify(input)}`, () => ask(question, input));
}

/** Reads a file of the build. */
export function useFile<T>(address: string): Asked<T> {
  return useJob(address, () => read<T>(address));
}

interface Progress<T> {
  readonly key?: string;
  readonly answer?: T;
  readonly failure?: Refused;
  readonly slow: boolean;
}

function useJob<T>(key: string | undefined, start: () => Promise<T>): Asked<T> {
  const [progress, setProgress] = useState<Progress<T>>({ slow: false });
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the job; a new round asks again.
  useEffect(() => {
    if (key === undefined) return;
    let wanted = true;
    const settle = (given: Progress<T>) => {
      clearTimeout(timer);
      if (wanted) setProgress(given);
    };
    const timer = setTimeout(() => wanted && setProgress((last) => ({ ...last, slow: true })), QUIET_MS);
    start().then(
      (answer) => settle({ key, answer, slow: false }),
      (error: unknown) => settle({ key, failure: asRefused(error), slow: false }),
    );
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [key, round]);
  const { key: of, ...known } = progress;
  return { ...known, current: of === key, again: () => setRound((last) => last + 1) };
}

function asRefused(error: unknown): Refused {
  if (error instanceof Refused) return error;
  const what = error instanceof Error ? error.message : String(error);
  return new Refused([{ code: "", what, mend: "" }]);
}
