import { writeDate } from "../base/index.ts";
import { assessInput, assessOutput } from "./assess-form.ts";
import { assumptionsOf, factsOf } from "./facts.ts";
import { findingForm } from "./finding-answer.ts";
import { rowsOf } from "./findings.ts";
import { namesOf, openAssessment } from "./open-assessment.ts";
import { question } from "./question.ts";
import { receiptOf } from "./receipt.ts";
import { showAssessment } from "./show-assessment.ts";

export const assess = question({
  name: "assess",
  says: "Who is bound to do what after an incident, by which article, why, and on what it turns",
  examples: [
    {
      says: "The drones on Nakhchivan of 5 March 2026",
      input: { incident: { id: "nakhchivan-2026-03-05" } },
    },
    {
      says: "The same under one doctrine",
      input: { incident: { id: "nakhchivan-2026-03-05" }, doctrine: ["icj"] },
    },
    {
      says: "What if Azerbaijan had asked",
      input: { incident: { id: "nakhchivan-2026-03-05" }, assume: ["AZE asked TUR for military help"] },
    },
  ],
  input: assessInput,
  output: assessOutput,
  positional: ["incident"],
  files: ["incident"],
  show: showAssessment,
}).answer((input, library) => {
  const assessment = openAssessment(input, library);
  const { given } = assessment;
  const findings = rowsOf(assessment).map((row) => findingForm(assessment, row));
  const { incident } = given;
  return {
    receipt: receiptOf(library, "assess", input),
    incident: incident.id,
    title: incident.title,
    summary: incident.summary,
    hypothetical: incident.hypothetical,
    factDate: writeDate(incident.on),
    lawDate: given.lawDate,
    ...(incident.known && { knownTo: incident.known }),
    victim: incident.victim,
    attackers: [...incident.attackers],
    names: namesOf(given.corpus, [
      incident.victim,
      ...incident.attackers,
      ...incident.others,
      ...findings.flatMap(({ obligors, beneficiary }) => [...obligors, beneficiary]),
    ]),
    doctrines: given.doctrines.map(({ id, title, says, standing }) => ({ id, title, says, standing })),
    facts: factsOf(assessment),
    assumptions: assumptionsOf(assessment),
    findings,
  };
});
