import { type Assessment, type Candidate, clauses, type Note } from "../../law/index.ts";
import type { StageName } from "./form.ts";

type Formula = Candidate["occasion"];
type Settled = ReturnType<Assessment["settled"]>;

/** An act that a condition speaks of, with the reading on which alone it does, and whether another would do as well. */
export interface Act {
  readonly note: Note;
  readonly is: Formula;
  readonly stage: StageName;
  readonly reading?: { readonly question: string; readonly position: string };
  readonly oneOf: boolean;
}

/** The stage that the acts of a record belong to; what happened and who did it is no act on the path to help. */
const STAGE_OF_RECORD: Readonly<Record<string, StageName>> = {
  declarations: "declaration",
  "declarations of war": "declaration",
  requests: "request",
  consultations: "consultation",
  "decisions of organs": "decision",
  "Security Council": "decision",
  determinations: "decision",
  "decisions at home": "authorisation",
};

/** The acts that a condition asks for, in the order of the text. Acts that must not be there are none of the path. */
export function actsIn(formula: Formula, { values }: Pick<Settled, "values">): Act[] {
  const walk = (node: Formula, met: Omit<Act, "note" | "is" | "stage">, wanted: boolean): Act[] => {
    if (isRejected(node, values)) return [];
    const stage = node.note && stageOf(node.note);
    if (node.note && stage) return wanted ? [{ note: node.note, is: node, stage, ...met }] : [];
    if (node.op === "const" || node.op === "atom") return [];
    if (node.op === "not") return walk(node.of, met, !wanted);
    const under = { ...met, ...readingOf(node.note), oneOf: met.oneOf || isChoice(node) };
    return node.of.flatMap((part) => walk(part, under, wanted));
  };
  return walk(formula, { oneOf: false }, true);
}

function stageOf({ code }: Note): StageName | undefined {
  return STAGE_OF_RECORD[clauses.find(({ name }) => name === code)?.record ?? ""];
}

/** A branch of an open term whose reading nobody of those chosen takes. */
function isRejected(node: Formula, values: Settled["values"]): boolean {
  if (node.op !== "all" || node.note) return false;
  const [first] = node.of;
  return first?.op === "atom" && !first.note && values[first.atom] === 0;
}

function readingOf(note: Note | undefined): Pick<Act, "reading"> {
  if (note?.code !== "position") return {};
  return { reading: { question: note.args.question ?? "", position: note.args.position ?? "" } };
}

/** The positions on a question are readings and no choice of whoever acts. */
function isChoice({ op, note }: Formula): boolean {
  return op === "any" && note?.code !== "open-term";
}
