import { type Assessment, answer, answered, clauses, type Fact, flipsIn } from "../../law/index.ts";
import { commonWords, type Row } from "../findings.ts";
import { sourceLines } from "../source-lines.ts";
import type { PivotForm } from "./form.ts";

type Flip = PivotForm["flips"][number];
type Atom = Assessment["atoms"]["list"][number];

/** How a settled point is known, and how firmly: the lower, the sooner it gives way. */
interface Known {
  readonly firmness: number;
  readonly known: string;
  readonly sources: Flip["sources"];
}

const FIRMNESS = ["claimed", "corroborated", "established", "stipulated"];

/** The settled facts whose change alone would turn a settled finding, the least firm first. */
export function flipsOf(assessment: Assessment, { finding, obligors }: Row): Flip[] {
  const settled = assessment.settled(finding.view);
  const say = commonWords(assessment, finding.candidate, obligors);
  const found = flipsIn(finding, assessment.atoms, settled).flatMap((index) => {
    const atom = assessment.atoms.list[index];
    const value = settled.values[index] === 1;
    const judged = answered(finding.candidate, settled, [{ atom: index, value: !value }]);
    if (!atom || !judged) return [];
    const words = (so: boolean) => say(answer(assessment.given, atom, so).says);
    const flip = { says: words(!value), now: words(value), status: judged.status };
    return [{ ...knownBy(assessment, atom), ...flip }];
  });
  return found.sort((a, b) => a.firmness - b.firmness).map(({ firmness: _, ...flip }) => flip);
}

function knownBy({ given }: Assessment, atom: Atom): Known {
  const lines = (refs: Parameters<typeof sourceLines>[1]) => sourceLines(given.corpus, refs);
  if (atom.kind !== "fact") return { firmness: 2, known: "as the corpus has it", sources: [] };
  const fact = given.incident.facts.find((each) => states(each, atom));
  if (fact)
    return { firmness: FIRMNESS.indexOf(fact.grade), known: fact.grade, sources: lines(fact.sources) };
  const record = clauses.find(({ name }) => name === atom.clause)?.record;
  const complete = given.incident.complete.find((each) => each.record === record);
  return {
    firmness: -1,
    known: `record of ${record} taken as complete`,
    sources: lines(complete?.sources ?? []),
  };
}

function states({ that }: Fact, { clause, args }: Atom & { readonly kind: "fact" }): boolean {
  const slots = Object.keys(args);
  return that.clause === clause && slots.every((slot) => that.args[slot] === args[slot]);
}
