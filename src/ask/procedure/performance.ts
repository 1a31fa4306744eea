import { type Assessment, type Candidate, clauses } from "../../law/index.ts";
import type { StepForm } from "./form.ts";

interface Sign {
  readonly clause: string;
  readonly args: Readonly<Record<string, string>>;
}

/** The fact that would show a duty as performed; the vocabulary has none for most kinds. */
function signOf({ duty, obligor, beneficiary }: Candidate): Sign | undefined {
  if (duty.kind === "consult") return { clause: "consulted", args: { victim: beneficiary, obligor } };
  if (duty.kind === "assist" && duty.force)
    return { clause: "gave-armed-help", args: { state: obligor, victim: beneficiary } };
  return undefined;
}

/** Whether what is owed was done, as far as the incident records it. Silence of a record that is not closed tells nothing. */
export function performed(assessment: Assessment, candidate: Candidate): Pick<StepForm, "state" | "known"> {
  const sign = signOf(candidate);
  if (!sign) return { state: "unknown", known: "no fact on it is recorded" };
  const { incident } = assessment.given;
  const fact = incident.facts.find(({ that }) => that.clause === sign.clause && same(that.args, sign.args));
  if (fact) {
    const atom = assessment.atoms.list.findIndex(
      (each) => each.kind === "fact" && each.clause === sign.clause && same(each.args, sign.args),
    );
    return { state: assessment.gateState({ op: "atom", atom }), known: `${fact.id}, ${fact.grade}` };
  }
  const record = clauses.find(({ name }) => name === sign.clause)?.record;
  const closed = incident.complete.some((each) => each.record === record);
  return closed
    ? { state: "missing", known: `record of ${record} taken as complete` }
    : { state: "unknown", known: `nothing stated on ${record}` };
}

function same(one: Sign["args"], other: Sign["args"]): boolean {
  return Object.entries(one).every(([slot, arg]) => other[slot] === arg);
}
