import {
  type Assessment,
  basisOf,
  type Candidate,
  fill,
  nameOf,
  sourcesOf,
  statementOf,
} from "../../law/index.ts";
import type { Row } from "../findings.ts";
import { sourceLines } from "../source-lines.ts";
import { type Act, actsIn } from "./acts.ts";
import type { RuleForm, StageName, StepForm } from "./form.ts";
import { performed } from "./performance.ts";
import { whoActs } from "./who.ts";

/** A step with the stage that it belongs to and the key by which the same act is known under another rule. */
export interface Placed extends StepForm {
  readonly stage: StageName;
  readonly key: string;
}

type Rule = Omit<RuleForm, "reading" | "oneOf" | "sources"> & {
  readonly sources: Candidate["provision"]["sources"];
};

/** All acts on the path of a finding, each once, with every rule that asks for it. */
export function stepsOf(assessment: Assessment, row: Row): Placed[] {
  const { candidate } = row.finding;
  const { provision, instrument } = candidate;
  const basis = `${instrument.short}, ${provision.article}`;
  const rule = (role: RuleForm["role"], at = basis, sources = provision.sources): Rule => ({
    role,
    basis: at,
    sources,
  });
  const lawful = candidate.lawful
    ? asked(assessment, candidate.lawful, rule("general law", GENERAL_LAW, []))
    : [];
  return merged([
    ...asked(assessment, candidate.occasion, rule("occasion")),
    ...candidate.acts.flatMap((each) => conditionOf(assessment, candidate, each, rule("condition"))),
    ...lawful,
    ...candidate.gates.map((each) => gateOf(assessment, candidate, each)),
    performanceOf(assessment, candidate, rule("duty")),
    ...provision.follows.map((says) => followsFrom(assessment, candidate, says, basis)),
  ]);
}

const GENERAL_LAW = "general law on force in help of another";

function asked(assessment: Assessment, formula: Candidate["occasion"], rule: Rule): Placed[] {
  const settled = assessment.settled({ doctrine: "all", narrator: "all" });
  return actsIn(formula, settled).map((act) => placed(assessment, act, rule));
}

function placed(assessment: Assessment, act: Act, rule: Rule): Placed {
  const { given } = assessment;
  const { note, is, stage } = act;
  return {
    stage,
    key: JSON.stringify([note.code, note.args]),
    says: statementOf(given, note).yes,
    who: whoActs(given, note),
    state: assessment.gateState(is),
    known: basisOf(given, note),
    under: [ruleForm(assessment, rule, act)],
  };
}

function ruleForm({ given }: Assessment, rule: Rule, { reading, oneOf, note }: Partial<Act> = {}): RuleForm {
  const { role, basis, sources } = rule;
  const position = given.corpus.questions
    .get(reading?.question ?? "")
    ?.positions.find(({ id }) => id === reading?.position);
  const refs = [...(position?.authority ?? sources), ...(note ? sourcesOf(note) : [])];
  return {
    role,
    basis,
    ...(position && { reading: position.short }),
    oneOf: oneOf ?? false,
    sources: sourceLines(given.corpus, refs),
  };
}

/** An act of activation in the words of the text where it is one act; what is none of the vocabulary's acts keeps its own. */
function conditionOf(
  assessment: Assessment,
  candidate: Candidate,
  { act, is }: Candidate["acts"][number],
  rule: Rule,
): Placed[] {
  const says = fill(act.says, wordsOf(assessment, candidate));
  const found = asked(assessment, is, rule);
  const [only, ...others] = found;
  if (only && others.length === 0 && !only.under[0]?.reading) return [{ ...only, says }];
  if (found.length > 0) return found;
  return [
    {
      stage: "other act",
      key: act.id,
      says,
      who: "",
      state: assessment.gateState(is),
      known: "",
      under: [ruleForm(assessment, rule)],
    },
  ];
}

function gateOf(
  assessment: Assessment,
  candidate: Candidate,
  { gate, is }: Candidate["gates"][number],
): Placed {
  const { given } = assessment;
  const [first] = asked(assessment, is, { role: "limit", basis: "", sources: [] });
  return {
    stage: first?.stage ?? "authorisation",
    key: `gate ${gate.id}`,
    says: fill(gate.says, wordsOf(assessment, candidate)),
    who: first?.who ?? nameOf(given, candidate.obligor),
    state: assessment.gateState(is),
    known: first?.known ?? "",
    under: [
      ruleForm(assessment, {
        role: "limit",
        basis: "limits performance, never the duty",
        sources: gate.sources,
      }),
    ],
  };
}

function performanceOf(assessment: Assessment, candidate: Candidate, rule: Rule): Placed {
  return {
    stage: "performance",
    key: "performance",
    says: fill(candidate.duty.says, wordsOf(assessment, candidate)),
    who: nameOf(assessment.given, candidate.obligor),
    ...performed(assessment, candidate),
    under: [ruleForm(assessment, rule)],
  };
}

function followsFrom(assessment: Assessment, candidate: Candidate, says: string, basis: string): Placed {
  const rule: Rule = { role: "consequence", basis, sources: candidate.provision.sources };
  return {
    stage: "report",
    key: says,
    says,
    who: nameOf(assessment.given, candidate.obligor),
    state: "unknown",
    known: "no fact on it is recorded",
    under: [ruleForm(assessment, rule)],
  };
}

function wordsOf({ given }: Assessment, { beneficiary, obligor }: Candidate): Record<string, string> {
  return { victim: nameOf(given, beneficiary), obligor: nameOf(given, obligor) };
}

/** One act asked for under several rules is one step. */
function merged(steps: readonly Placed[]): Placed[] {
  const known = new Map<string, Placed>();
  for (const each of steps) {
    const met = known.get(each.key);
    known.set(each.key, met ? { ...met, under: [...met.under, ...each.under] } : each);
  }
  return [...known.values()];
}
