import type { Assessment } from "./assess.ts";
import { evaluate } from "./decide/program.ts";
import { FALSE, TRUE } from "./formula.ts";
import { compiledOnce, formulasOf } from "./programs.ts";

/** In which ways a sentence of a text came out in the cases seen. */
export interface Exercised {
  readonly yes: number;
  readonly no: number;
  readonly open: number;
}

/** How every sentence of every text came out in an assessment, by the path id of its condition, added to what was seen before. */
export function exercise(
  assessment: Assessment,
  seen: Map<string, Exercised> = new Map(),
): Map<string, Exercised> {
  const { values } = assessment.settled({ doctrine: "all", narrator: "all" });
  for (const candidate of assessment.candidates) {
    for (const formula of new Set(formulasOf(candidate))) {
      const program = compiledOnce(formula);
      const came = evaluate(program, values);
      program.nodes.forEach((node, index) => {
        if (node.note) seen.set(node.note.id, counted(seen.get(node.note.id), came[index]));
      });
    }
  }
  return seen;
}

const NONE: Exercised = { yes: 0, no: 0, open: 0 };

function counted(before: Exercised = NONE, value: number | undefined): Exercised {
  if (value === TRUE) return { ...before, yes: before.yes + 1 };
  return value === FALSE ? { ...before, no: before.no + 1 } : { ...before, open: before.open + 1 };
}
