import { headline } from "../law/index.ts";
import { candidateOf, openChosen } from "./chosen.ts";
import { explainInput, explainOutput } from "./explain-form.ts";
import { cellOf } from "./matrix.ts";
import { proofRoot } from "./proof-root.ts";
import { question } from "./question.ts";
import { receiptOf } from "./receipt.ts";
import { showProof } from "./show-proof.ts";

export const explain = question({
  name: "explain",
  says: "The proof of one finding, step by step, under one doctrine and on one account if asked",
  examples: [
    {
      says: "Why the help under the treaty of 2010 is owed or not, under the ICJ line and as Azerbaijan states the facts",
      input: {
        incident: { id: "nakhchivan-2026-03-05" },
        finding: "azerbaijan-turkiye-strategic-partnership-2010/assistance/help@TUR-AZE@strike",
        doctrine: ["icj"],
        narrator: "azerbaijan",
      },
    },
  ],
  input: explainInput,
  output: explainOutput,
  positional: ["incident", "finding"],
  files: ["incident"],
  show: ({ sentence, proof }, terminal) => showProof(sentence, proof, terminal),
}).answer((input, library) => {
  const { assessment, view } = openChosen(input, library);
  const candidate = candidateOf(assessment, input.finding);
  const found = assessment.find(candidate, view);
  const sentence = headline(assessment.given, candidate, found.judgement, {
    ...found,
    obligors: [candidate.obligor],
  });
  return {
    receipt: receiptOf(library, "explain", input),
    finding: candidate.id,
    cell: cellOf(assessment, candidate, view.doctrine, view.narrator),
    sentence,
    proof: proofRoot(assessment, candidate, view, sentence),
  };
});
