import type { z } from "zod";
import { type Assessment, answer, answered, type Judgement, type Weight } from "../../law/index.ts";
import type { Row } from "../findings.ts";
import type { pointAnswer } from "./form.ts";

type PointAnswer = z.infer<typeof pointAnswer>;

/** Of all completions the share within care, and the share in which the finding comes out yes as well. */
interface Share {
  readonly care: number;
  readonly yes: number;
}

/** A finding with what each answer to its open atoms leaves. */
export interface Weighing {
  readonly assessment: Assessment;
  readonly row: Row;
  readonly weights: ReadonlyMap<number, Weight>;
  readonly whole: Share;
  say(text: string): string;
}

interface Option extends Share {
  readonly says: string;
  readonly literals: readonly { readonly atom: number; readonly value: boolean }[];
}

/** The answers that a point can get and what each makes of the finding. Those that nothing known leaves room for are left out. */
export function answersTo(weighing: Weighing, group: readonly number[]): PointAnswer[] {
  const options = group.length > 1 ? oneOf(weighing, group) : eitherWay(weighing, group[0]);
  const { assessment, row, whole } = weighing;
  const settled = assessment.settled(row.finding.view);
  return options.flatMap(({ says, literals, care, yes }) => {
    const judged = care > 1e-9 * whole.care && answered(row.finding.candidate, settled, literals);
    return judged ? [{ says, ...stateOf(judged), ...shareOf(judged, whole, { care, yes }) }] : [];
  });
}

function eitherWay({ assessment, weights, say }: Weighing, index: number | undefined): Option[] {
  const atom = index === undefined ? undefined : assessment.atoms.list[index];
  const weight = weights.get(index ?? -1);
  if (index === undefined || !atom || !weight) return [];
  return ([1, 0] as const).map((value) => ({
    says: say(answer(assessment.given, atom, value === 1).says),
    literals: [{ atom: index, value: value === 1 }],
    care: weight.care[value],
    yes: weight.yes[value],
  }));
}

/** One of several that exclude each other, or none of them. */
function oneOf(weighing: Weighing, group: readonly number[]): Option[] {
  const ones = group.flatMap((index) => eitherWay(weighing, index).slice(0, 1));
  const rest = (of: "care" | "yes") => ones.reduce((left, each) => left - each[of], weighing.whole[of]);
  const literals = group.map((atom) => ({ atom, value: false }));
  return [...ones, { says: "none of these is so", literals, care: rest("care"), yes: rest("yes") }];
}

function stateOf({ status, alsoContested, ifDone }: Judgement) {
  const contested = ifDone ? ifDone.decision.alsoContested : alsoContested;
  return { status, alsoContested: contested, ...(ifDone && { ifDone: ifDone.status }) };
}

function shareOf(
  { decision }: Judgement,
  whole: Share,
  { care, yes }: Share,
): Pick<PointAnswer, "share" | "move"> {
  const [now, then] = [whole.yes / whole.care, yes / care];
  const { verdict } = decision;
  if (verdict === "yes" || verdict === "no") return { share: verdict === "yes" ? 1 : 0, move: verdict };
  if (Math.abs(then - now) < 1e-9) return { share: then, move: "none" };
  return { share: then, move: then > now ? "toward yes" : "toward no" };
}
