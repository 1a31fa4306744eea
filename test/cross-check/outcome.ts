import type { Base } from "./base.ts";
import { inSomeModel } from "./clingo.ts";
import { encode } from "./encode.ts";

/** How a condition comes out by the stable models alone. */
export interface Outcome {
  readonly verdict: "yes" | "no" | "contested" | "undetermined";
  readonly alsoContested: boolean;
}

/** What stable models say of a base: whether any world can be, and each condition asked; nothing where none can be. */
export interface Outcomes {
  readonly coherent: boolean;
  readonly of: readonly (Outcome | undefined)[];
}

/**
 * The definition of LAW.md, section 3, and of decision 0006 in terms of worlds. A condition is yes, or no, when it is so
 * in all worlds that can be. Else it is undetermined when two worlds that agree on all that narrators and readings differ
 * on disagree on the condition: nobody knows which, and it matters. Contested as well when also two worlds that agree on
 * all that nobody knows disagree on it. Else it is contested.
 */
export async function outcomesOf(base: Base): Promise<Outcomes> {
  const { program, nodes } = encode(base);
  const shown = await inSomeModel(program);
  const coherent = shown.has("coherent");
  return { coherent, of: nodes.map((node) => (coherent ? outcomeOf(node, shown) : undefined)) };
}

function outcomeOf(node: number, shown: ReadonlySet<string>): Outcome {
  const [yes, no] = [shown.has(`can(${node},yes)`), shown.has(`can(${node},no)`)];
  if (!yes || !no) return { verdict: yes ? "yes" : "no", alsoContested: false };
  const undetermined = shown.has(`turns(${node},unknown)`);
  const verdict = undetermined ? "undetermined" : "contested";
  return { verdict, alsoContested: undetermined && shown.has(`turns(${node},differing)`) };
}
