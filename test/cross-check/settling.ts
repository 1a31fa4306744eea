import type { Answer, SettlingSet } from "../../src/law/decide/settle.ts";
import type { Formula } from "../../src/law/formula.ts";
import { type Base, write } from "./base.ts";
import { outcomesOf } from "./outcome.ts";

/** A sentence on a settling set, as a condition and the verdicts that would refute it. */
interface Claim {
  readonly says: string;
  readonly is: Formula;
  readonly refuted: readonly string[];
}

/** A condition, and the sets of answers that are said to settle it. */
export interface Settling {
  readonly asked: Formula;
  readonly sets: readonly SettlingSet[];
}

/**
 * What clingo objects to in sets that are said to settle conditions of a base: that a set leaves its condition open, that
 * the set cannot stand within care, or that one of its answers can be spared. None is the aim.
 */
export async function objections(base: Base, settling: readonly Settling[]): Promise<string[]> {
  const claims = settling.flatMap(({ asked, sets }) => sets.flatMap((set) => claimsOf(asked, set)));
  const { of } = await outcomesOf({ ...base, asked: claims.map(({ is }) => is) });
  return claims.flatMap(({ says, is, refuted }, at) => {
    const verdict = of[at]?.verdict ?? "nothing";
    return refuted.includes(verdict) ? [`${says}: ${write(is)} is ${verdict}`] : [];
  });
}

const BUT_YES = ["no", "contested", "undetermined", "nothing"];

function claimsOf(asked: Formula, { outcome, literals }: SettlingSet): Claim[] {
  const settles = (answers: readonly Answer[]): Formula => ({
    op: "any",
    of: [...answers.map((answer) => not(literal(answer))), outcome === "yes" ? asked : not(asked)],
  });
  return [
    { says: `settles it as ${outcome}`, is: settles(literals), refuted: BUT_YES },
    { says: "can stand", is: { op: "all", of: literals.map(literal) }, refuted: ["no", "nothing"] },
    ...literals.map((spared) => ({
      says: `cannot spare a${spared.atom}`,
      is: settles(literals.filter((answer) => answer !== spared)),
      refuted: ["yes", "nothing"],
    })),
  ];
}

const not = (of: Formula): Formula => ({ op: "not", of });

const literal = ({ atom, value }: Answer): Formula =>
  value ? { op: "atom", atom } : not({ op: "atom", atom });
