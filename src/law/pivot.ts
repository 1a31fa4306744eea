import { type Atoms, factKey } from "./atoms.ts";
import type { Candidate } from "./candidate.ts";
import type { Case } from "./case.ts";
import { isCoherent } from "./decide/coherence.ts";
import { flips } from "./decide/flips.ts";
import { type Weight, weigh } from "./decide/importance.ts";
import { compile } from "./decide/program.ts";
import type { Answer } from "./decide/settle.ts";
import type { Finding } from "./finding.ts";
import { FALSE, type Formula, OPEN, TRUE } from "./formula.ts";
import { type Judgement, judge } from "./judge.ts";
import type { Note } from "./note.ts";
import type { Settled } from "./view.ts";

/** What each answer to an open atom leaves of a finding, acts still missing taken as done; undefined past the limits. */
export function weightsIn({ judgement }: Finding, settled: Settled): readonly Weight[] | undefined {
  return weigh({ program: compile(judgement.whole), ...settled });
}

/** How a candidate comes out once some open atoms are answered; undefined where what holds among facts rules that out. */
export function answered(
  candidate: Candidate,
  settled: Settled,
  answers: readonly Answer[],
): Judgement | undefined {
  const values = settled.values.slice();
  for (const { atom, value } of answers) values[atom] = value ? TRUE : FALSE;
  return isCoherent(values, settled.care) ? judge(candidate, { ...settled, values }) : undefined;
}

/**
 * The settled facts and matters whose change alone turns a finding: one that is there into one that is not, a duty to
 * refrain that was kept into one that was broken, or the reverse.
 */
export function flipsIn(
  { candidate, judgement }: Finding,
  atoms: Atoms,
  settled: Settled,
): readonly number[] {
  const { acts, breach } = candidate;
  const waits = acts.filter(({ act }) => judgement.missing.includes(act.id)).map(({ is }) => is);
  const known = atoms.list.flatMap(({ kind }, index) =>
    (kind === "fact" || kind === "matter") && settled.values[index] !== OPEN ? [index] : [],
  );
  const turning = (...of: Formula<Note>[]) =>
    flips({ program: compile({ op: "all", of }), ...settled }, known);
  const conduct = breach && judgement.decision.verdict === "yes" ? turning(breach) : [];
  return [...new Set([...turning(judgement.whole, ...waits), ...conduct])];
}

/** The open atoms among which one point is answered, and whether each excludes the others: the positions on a question, facts of which one at most can be so. */
export function alternatives({ incident }: Case, atoms: Atoms, { values }: Settled, atom: number): number[] {
  const asked = atoms.list[atom];
  const open = (index: number | undefined): index is number => index !== undefined && values[index] === OPEN;
  if (asked?.kind === "reading")
    return [...atoms.list.keys()].filter((index) => {
      const other = atoms.list[index];
      return open(index) && other?.kind === "reading" && other.question === asked.question;
    });
  const numbers = new Map(
    incident.facts.map(({ id, that }) => [id, atoms.find(factKey(that.clause, that.args))]),
  );
  const choices = incident.constraints
    .filter(({ kind }) => kind !== "implies")
    .map(({ facts }) => facts.map((id) => numbers.get(id)).filter(open));
  return choices.find((each) => each.includes(atom)) ?? [atom];
}
