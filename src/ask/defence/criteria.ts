import type { Condition, Instrument, Provision } from "../../law/index.ts";
import { clausesIn, hasTopic, helpProvisions, owesHelp } from "../clause-topics.ts";

/** How a text stands to a criterion, by which article, and why. */
export interface Met {
  readonly verdict: "yes" | "no" | "contested" | "unknown";
  readonly why: string;
  readonly article?: string;
}

/** One criterion of collective defence. */
export interface Criterion {
  readonly id: string;
  readonly asks: string;
  met(instrument: Instrument): Met;
}

/** Clauses by which a duty waits for somebody's decision, an agreement or a judgement of its own. */
const DECISIONS: ReadonlySet<string> = new Set([
  "organ-decided",
  "settled-form",
  "party-held-covered",
  "guarantors-agreed",
  "agreed-occasion",
]);
/** Clauses by which only certain attackers count. */
const ENEMIES: ReadonlySet<string> = new Set([
  "forces-of",
  "from-region",
  "from-elsewhere",
  "from-great-power",
  "two-great-powers",
  "communist",
  "from-ally",
]);

/** What a pact of collective defence is made of. That the North Atlantic Treaty fails one of them is a finding, not a fault. */
export const criteria: readonly Criterion[] = [
  {
    id: "binds",
    asks: "Does it bind in law?",
    met: ({ force }) => {
      if (force.some(({ is }) => typeof is !== "string"))
        return say("contested", "its legal character is argued");
      return force.every(({ is }) => is === "binding")
        ? say("yes", "it binds all its parties")
        : say("no", "it is a political commitment");
    },
  },
  {
    id: "owes-help",
    asks: "Does each owe help to one that is attacked?",
    met: (text) => {
      const [first] = owing(text);
      if (first) return say("yes", "the text owes it", first.article);
      const found = helpProvisions(text).length > 0 ? "no" : owesHelp(text);
      return say(found, found === "unknown" ? "the text was not seen whole" : "no clause owes help");
    },
  },
  helpCriterion("armed-force", "Is armed force among the means?", (each) =>
    each.duties.some(({ force }) => force)
      ? say("yes", "military means are named or included", each.article)
      : say("no", "no military means are named", each.article),
  ),
  {
    id: "deeming",
    asks: "Does an attack on one count as an attack on all?",
    met: (text) => topic(text, "deeming", "a clause says so", "no clause says so"),
  },
  helpCriterion("any-attacker", "Does any attacker count?", (each) =>
    namesEnemy(each)
      ? say("no", "certain attackers alone count", each.article)
      : say("yes", "no attacker is singled out", each.article),
  ),
  helpCriterion("no-request", "Is help due without a request?", (each) =>
    actsOf(each).some((clause) => clause.startsWith("asked-") || clause === "invoked")
      ? say("no", "it waits for a request", each.article)
      : say("yes", "it waits for no request", each.article),
  ),
  helpCriterion("no-decision", "Is help due without a further decision or agreement?", (each) =>
    actsOf(each).some((clause) => DECISIONS.has(clause))
      ? say("no", "it waits for a decision, an agreement or the ally's own finding", each.article)
      : say("yes", "it waits for none", each.article),
  ),
  helpCriterion("means-fixed", "Are the means fixed, and not left to each?", (each) => {
    const discretion = each.duties.find((duty) => duty.discretion)?.discretion;
    return discretion
      ? say("no", discretion, each.article)
      : say("yes", "the text leaves no choice of means", each.article);
  }),
  helpCriterion("mutual", "Does every party owe it to every other?", ({ binds, article }) =>
    typeof binds === "string" && binds.startsWith("every")
      ? say("yes", "every party is bound alike", article)
      : say("no", "only some parties are bound", article),
  ),
  {
    id: "consults",
    asks: "Do the parties consult on a threat?",
    met: (text) => topic(text, "consultation", "a clause says so", "no clause says so"),
  },
  {
    id: "institutions",
    asks: "Does it have organs or commands?",
    met: (text) => topic(text, "institutions", "the text sets them up", "the text sets up none"),
  },
];

function say(verdict: Met["verdict"], why: string, article?: string): Met {
  return { verdict, why, ...(article !== undefined && { article }) };
}

/** A criterion asked of the clause that owes help; without such a clause it is not met, or not known. */
function helpCriterion(id: string, asks: string, met: (provision: Provision) => Met): Criterion {
  return {
    id,
    asks,
    met: (text) => {
      const [first] = owing(text);
      if (first) return met(first);
      return owesHelp(text) === "unknown"
        ? say("unknown", "the text was not seen whole")
        : say("no", "no help is owed");
    },
  };
}

function owing(text: Instrument): Provision[] {
  return helpProvisions(text).filter(({ duties }) =>
    duties.some(({ kind, modality }) => kind === "assist" && modality === "shall"),
  );
}

function topic(text: Instrument, name: string, yes: string, no: string): Met {
  const has = hasTopic(text, name);
  const article = text.provisions.find((each) => each.topic === name)?.article;
  return say(
    has,
    has === "yes" ? yes : has === "no" ? no : "not reported, or the text was not seen",
    article,
  );
}

const actsOf = ({ activation }: Provision) => activation.flatMap(({ is }) => clausesIn(is));

function namesEnemy({ occasion }: Provision): boolean {
  return (
    occasion !== undefined &&
    sentences(occasion).some(({ clause, args }) => ENEMIES.has(clause) && args.state !== "?obligor")
  );
}

function sentences(condition: Condition): Extract<Condition, { op: "sentence" }>[] {
  if (condition.op === "sentence") return [condition];
  if (condition.op === "not") return []; // an enemy left out is no enemy named
  return (condition.op === "unless" ? [condition.rule] : condition.parts).flatMap(sentences);
}
