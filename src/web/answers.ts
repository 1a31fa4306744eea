import type {
  AssessOutput,
  CompareOutput,
  CoverOutput,
  ExplainOutput,
  FindingForm,
  InstrumentsOutput,
  ProofNode,
} from "../ask/index.ts";

export type {
  AssessOutput,
  CompareOutput,
  CoverOutput,
  ExplainOutput,
  FindingForm,
  InstrumentsOutput,
  ProofNode,
};

/** The answer to each question that the pages ask. */
export interface Answers {
  assess: AssessOutput;
  cover: CoverOutput;
  instruments: InstrumentsOutput;
  compare: CompareOutput;
  explain: ExplainOutput;
}

export type Receipt = AssessOutput["receipt"];
export type SourceLine = ProofNode["sources"][number];
export type Verdict = ProofNode["verdict"];
export type Kind = FindingForm["kind"];
export type Status = FindingForm["status"];
export type MatrixForm = FindingForm["matrix"];
export type MatrixCell = MatrixForm["rows"][number]["cells"][number];
export type FactForm = AssessOutput["facts"][number];
export type InstrumentForm = InstrumentsOutput["whole"][number];
