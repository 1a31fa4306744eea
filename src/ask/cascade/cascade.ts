import { cascade as follow } from "../../law/index.ts";
import { assumptionsOf } from "../facts.ts";
import { namesOf, openChoices } from "../open-assessment.ts";
import { question } from "../question.ts";
import { receiptOf } from "../receipt.ts";
import { adopt } from "./adopt.ts";
import { conflictForm, roundForm, sidesOf } from "./answer.ts";
import { cascadeInput, cascadeOutput } from "./form.ts";
import { showCascade } from "./show.ts";

export const cascade = question({
  name: "cascade",
  says: "What follows round by round when what is owed is done: which other pacts are set in motion, and which duties collide",
  examples: [
    { says: "July 1914, the obliged perform", input: { incident: { id: "july-1914" } } },
    {
      says: "An attack on Azerbaijan, with all who may or said that they would",
      input: { incident: { id: "hypothetical-land-attack-with-request" }, performance: "all" },
    },
  ],
  input: cascadeInput,
  output: cascadeOutput,
  positional: ["incident"],
  files: ["incident"],
  show: showCascade,
}).answer((input, library) => {
  const { incident, choices } = openChoices(input, library);
  const { performance, open } = input;
  const found = follow(adopt(library.corpus, input.adopt), incident, { ...choices, performance, open });
  const rounds = found.rounds.map(roundForm);
  const [first] = found.rounds;
  const actors = rounds.flatMap(({ moves, steps }) => [
    ...moves.flatMap(({ mover, helps, against }) => [mover, helps, against]),
    ...steps.flatMap(({ obligors, beneficiary }) => [...obligors, beneficiary]),
  ]);
  return {
    receipt: receiptOf(library, "cascade", input),
    incident: incident.id,
    title: incident.title,
    performance,
    open,
    assumptions: [
      "Each move is taken as open war by regular forces against forces of the other side.",
      ...input.adopt.map((clause) => `As if adopted: ${clause}.`),
      ...(first ? assumptionsOf(first.assessment) : []),
    ],
    names: namesOf(library.corpus, [incident.victim, ...incident.attackers, ...actors]),
    rounds,
    sides: sidesOf(found),
    conflicts: found.conflicts.map((each) => conflictForm(found, each)),
  };
});
