import type { Decision } from "../../src/law/decide/decide.ts";
import { OPEN } from "../../src/law/formula.ts";
import { type Base, write } from "./base.ts";
import { type Outcome, outcomesOf } from "./outcome.ts";
import { atomsOf, careTouching, putIn } from "./touching.ts";

/** How the engine's decisions on what a base asks compare with the stable models. */
export interface Comparison {
  /** Decisions that the engine labels as not exact, although care can be met: they are not compared. */
  readonly labelled: number;
  /** One page for each condition on which the two differ, the shortest first. None is the aim. */
  readonly differences: readonly string[];
}

/** Compares decisions, in the order of what the base asks, with what clingo finds. */
export async function compare(base: Base, decisions: readonly Decision[]): Promise<Comparison> {
  const { coherent, of } = await outcomesOf(base);
  let labelled = 0;
  const differences: string[] = [];
  for (const [at, decision] of decisions.entries()) {
    if (!decision.exact && !decision.careEmpty) {
      labelled++;
      continue;
    }
    const expected = coherent ? inWords(of[at]) : await inContradiction(base, at);
    if (expected !== decisionInWords(decision)) differences.push(page(base, at, decision, expected));
  }
  return { labelled, differences: differences.sort((a, b) => a.length - b.length) };
}

/** No world meets all of care. What is settled already stays so; else it is for the care that touches the condition. */
async function inContradiction(base: Base, at: number): Promise<string> {
  const asked = base.asked[at];
  if (!asked) throw new RangeError(`the base asks ${base.asked.length} conditions, not ${at + 1}`);
  const left = putIn(asked, base.values);
  if (left.op === "const") return left.value ? "yes" : "no";
  const { of } = await outcomesOf({ ...base, care: careTouching(base, asked), asked: [asked] });
  return inWords(of[0]);
}

function decisionInWords(decision: Decision): string {
  return inWords(decision.careEmpty ? undefined : decision);
}

function inWords(outcome: Outcome | undefined): string {
  if (!outcome) return "nothing, since no world can be";
  return outcome.alsoContested ? `${outcome.verdict}, contested as well` : outcome.verdict;
}

function page(base: Base, at: number, decision: Decision, expected: string): string {
  const asked = base.asked[at] as Base["asked"][number];
  const atoms = new Set([asked, ...base.care].flatMap((each) => [...atomsOf(each)]));
  const facts = [...atoms].sort((a, b) => a - b).map((atom) => `a${atom} ${stateOf(base, atom)}`);
  return [
    `asked    ${write(asked)}`,
    `facts    ${facts.join(", ") || "none"}`,
    `care     ${base.care.map(write).join("; ") || "none"}`,
    `engine   ${decisionInWords(decision)}`,
    `clingo   ${expected}`,
  ].join("\n");
}

function stateOf({ values, openness }: Base, atom: number): string {
  if (values[atom] === OPEN) return openness[atom] ?? "unknown";
  return values[atom] === 1 ? "true" : "false";
}
