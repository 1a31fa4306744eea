import {
  type Assessment,
  type Candidate,
  type Judgement,
  proofOf,
  prove,
  type Verdict,
  type View,
} from "../law/index.ts";
import type { ProofNode } from "./finding-form.ts";
import { outline } from "./proof-outline.ts";
import { sourceLines } from "./source-lines.ts";

const PARTS = [
  ["in force", "In force and binding"],
  ["occasion", "The occasion that the text names"],
  ["activation", "The acts that the text waits for"],
  ["performance", "What limits performance, and never decides whether the duty is there"],
  ["lawful", "Force in help of the victim, under general law"],
] as const;

/** The whole proof of a finding in a view: the sentence, then part by part what it rests on. */
export function proofRoot(
  assessment: Assessment,
  candidate: Candidate,
  view: View,
  sentence: string,
  by: typeof prove = prove,
): ProofNode {
  const { given } = assessment;
  const settled = assessment.settled(view);
  const { judgement } = assessment.find(candidate, view);
  const proofs = proofOf(candidate, settled, by);
  const shown = PARTS.filter(([name]) => (proofs[name] ?? []).length > 0);
  const steps = shown.map(([name, says], index): ProofNode => {
    const number = `1.${index + 1}`;
    const verdict = judgement.parts[name]?.verdict ?? "yes";
    return {
      id: `${candidate.id}/${name.replaceAll(" ", "-")}`,
      number,
      verdict,
      against: false,
      says: partSentence(says, verdict),
      basis: "",
      aside: [],
      sources: [],
      steps: outline(given, proofs[name] ?? [], number),
    };
  });
  return {
    id: candidate.id,
    number: "1",
    verdict: outcomeOf(judgement),
    against: false,
    says: sentence,
    basis: `${candidate.instrument.short}, ${candidate.provision.article}`,
    aside: taintOf(candidate),
    sources: sourceLines(given.corpus, candidate.provision.sources),
    steps,
  };
}

/** The verdict of the headline: what waits for an act, or asks for nothing, is not there. */
function outcomeOf({ kind, missing, decision }: Judgement): Verdict {
  return kind === "nothing" || missing.length > 0 ? "no" : decision.verdict;
}

/** What taints a finding: text that nobody published, or that nobody can code. */
export function taintOf({ provision, instrument }: Candidate): string[] {
  if (provision.text === "unpublished")
    return [`The text of the ${instrument.short} is not public; this rests on reports of it.`];
  if (provision.text === "untranslatable")
    return ["Part of this article cannot be coded; this rests on the part that can."];
  return provision.text === "read"
    ? []
    : [
        `${provision.article} of the ${instrument.short} was not re-read; this rests on ${provision.text === "summarised" ? "summaries" : "memory"}.`,
      ];
}

function partSentence(says: string, verdict: Verdict): string {
  const tail = { yes: "yes", no: "no", contested: "contested", undetermined: "not known" };
  return `${says}: ${tail[verdict]}.`;
}
