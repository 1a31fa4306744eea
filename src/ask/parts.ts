import { type Assessment, list } from "../law/index.ts";
import type { FindingForm } from "./finding-form.ts";
import { commonWords, type Row } from "./findings.ts";

type Part = FindingForm["parts"][number];

const SAYS: Readonly<Record<Part["name"], string>> = {
  "in force": "In force and binding",
  occasion: "The occasion that the text names is there",
  activation: "The acts that the text waits for are done",
  performance: "Free of what limits performance",
  lawful: "Lawful to perform with force",
};

/** The five parts of a finding, each with its own answer. */
export function partsOf(assessment: Assessment, { finding, obligors }: Row): Part[] {
  const { candidate, judgement, missing } = finding;
  const common = commonWords(assessment, candidate, obligors);
  return (Object.keys(SAYS) as Part["name"][]).flatMap((name) => {
    const decision = judgement.parts[name];
    if (!decision) return [];
    const open = assessment.openPoints(decision).map(common);
    const absent = name === "activation" && missing.length > 0 ? ` Missing: ${list(missing)}.` : "";
    const none = name === "activation" && candidate.acts.length === 0 ? " The text waits for none." : "";
    return [
      {
        name,
        verdict: decision.verdict,
        alsoContested: decision.alsoContested,
        says: `${SAYS[name]}.${absent}${none}`,
        open,
      },
    ];
  });
}
