import type { z } from "zod";
import { dateInWords } from "../base/index.ts";
import { type Assessment, type Fact, isDisputed, isSettled } from "../law/index.ts";
import type { factForm } from "./assess-form.ts";
import { sourceLines } from "./source-lines.ts";

type FactForm = z.infer<typeof factForm>;

/** The facts of the incident as a reader meets them: value, grade, and who says what. */
export function factsOf({ given }: Assessment): FactForm[] {
  return given.incident.facts.map((fact) => ({
    id: fact.id,
    says: fact.says,
    state: stateOf(fact, given.threshold),
    value: fact.holds,
    grade: fact.grade,
    accounts: fact.accounts.map(({ narrator, says, gist, sources }) => ({
      who: given.incident.narrators.find(({ id }) => id === narrator)?.label ?? narrator,
      says,
      gist,
      sources: sourceLines(given.corpus, sources),
    })),
    ...(fact.note && { note: fact.note }),
    sources: sourceLines(given.corpus, fact.sources),
  }));
}

function stateOf(fact: Fact, threshold: Assessment["given"]["threshold"]): FactForm["state"] {
  if (fact.grade === "stipulated") return fact.holds === "unknown" ? "unknown" : "stipulated";
  if (isSettled(fact, threshold)) return "agreed";
  return isDisputed(fact) ? "disputed" : "unknown";
}

/** Everything that the findings assume: records taken as complete, stipulations, the threshold, the constraints. */
export function assumptionsOf(assessment: Assessment): string[] {
  const { incident, threshold } = assessment.given;
  const { coherent } = assessment.settled({ doctrine: "all", narrator: "all" });
  return [
    `A fact counts as settled when it is ${threshold === "established" ? "established" : threshold === "claimed" ? "claimed at least" : "corroborated or established"}.`,
    "An exception that no account raises counts as not there; an author whom no account names, and a state of which none says that it was struck, count as not meant.",
    ...incident.complete.map(
      ({ record, asOf, says }) =>
        `The record of ${record} is taken as complete up to ${dateInWords(asOf)}: ${says}`,
    ),
    ...incident.constraints.map(({ says }) => says),
    ...incident.facts.filter(({ grade }) => grade === "stipulated").map(({ says }) => `Assumed: ${says}`),
    ...(coherent
      ? []
      : ["What is recorded or assumed contradicts itself: findings that rest on those facts say nothing."]),
  ];
}
