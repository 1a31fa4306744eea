import type { ReactNode } from "react";
import type { Answers, SourceLine } from "../answers.ts";
import { message } from "../messages/message.ts";
import { lifeTwin } from "../parts/instrument-twins.ts";
import { Settled } from "../parts/settled.tsx";
import { sourcesOfAssessment, sourcesOfComparison, sourcesOfInstrument } from "../parts/sources-of.ts";
import type { Twin } from "../parts/twin.tsx";
import { findingsTwin, matrixTwin } from "../parts/twins.ts";
import { useAnswer } from "../use-answer.ts";
import { BeforeAfter, beforeAfterTwin } from "./before-after.tsx";
import type { AnsweredBlock } from "./block-answers.ts";
import { Clauses, clausesTwin } from "./clauses.tsx";
import { Depth, depthTwin } from "./depth.tsx";
import { FindingList } from "./finding-list.tsx";
import { OneFinding } from "./one-finding.tsx";
import { shownOf } from "./shown.ts";
import { Steps } from "./steps.tsx";
import type { Block } from "./study-document.ts";
import type { ViewProps } from "./view-props.ts";

interface View<Q extends keyof Answers> {
  readonly ask: Q;
  readonly show: (props: ViewProps<Q>) => ReactNode;
  readonly twins: (answer: Answers[Q], block: Block) => readonly Twin[];
  readonly sources: (answer: Answers[Q]) => readonly SourceLine[];
}

const steps: View<"instruments"> = {
  ask: "instruments",
  show: Steps,
  twins: ({ whole }) => whole.map(lifeTwin),
  sources: ({ whole }) => whole.flatMap(sourcesOfInstrument),
};
const compared = { ask: "compare", sources: sourcesOfComparison } as const;
const assessed = { ask: "assess", sources: sourcesOfAssessment } as const;
const beforeAfter: View<"compare"> = {
  ...compared,
  show: BeforeAfter,
  twins: (answer, block) => [beforeAfterTwin(answer, block)],
};
const clauses: View<"compare"> = { ...compared, show: Clauses, twins: (answer) => [clausesTwin(answer)] };
const depth: View<"compare"> = { ...compared, show: Depth, twins: (answer) => [depthTwin(answer)] };
const findings: View<"assess"> = {
  ...assessed,
  show: FindingList,
  twins: (answer, block) => [findingsTwin(shownOf(block, answer))],
};
const finding: View<"assess"> = {
  ...assessed,
  show: OneFinding,
  twins: (answer, block) => shownOf(block, answer).slice(0, 1).map(matrixTwin),
};

/** A view of any question; which question it is stands in `ask`. */
interface AnyView {
  readonly ask: keyof Answers;
  readonly show: (props: { block: Block; answer: never }) => ReactNode;
  readonly twins: (answer: never, block: Block) => readonly Twin[];
  readonly sources: (answer: never) => readonly SourceLine[];
}

/** The views that a study may name. */
const VIEWS: Readonly<Record<string, AnyView>> = {
  steps,
  "before-after": beforeAfter,
  clauses,
  depth,
  findings,
  finding,
};

/** A block of a study: asks its question and shows the answer in its view. */
export function BlockView({ block }: { readonly block: Block }) {
  const view = viewOf(block);
  if (!view) return <p className="wide em">{message.study.unknownView(block.view)}</p>;
  return <Answered block={block} view={view} />;
}

function Answered({ block, view }: { readonly block: Block; readonly view: AnyView }) {
  const asked = useAnswer(view.ask, block.input);
  return (
    <div className="wide">
      <Settled asked={asked} what={block.title}>
        {(answer) => <view.show block={block} answer={answer as never} />}
      </Settled>
    </div>
  );
}

function viewOf({ ask, view }: Block): AnyView | undefined {
  const found = Object.hasOwn(VIEWS, view) ? VIEWS[view] : undefined;
  return found?.ask === ask ? found : undefined;
}

/** The tables of an answered block. */
export function twinsOf({ block, answer }: AnsweredBlock): readonly Twin[] {
  return (
    viewOf(block)
      ?.twins(answer as never, block)
      .map((twin) => ({ ...twin, title: block.title })) ?? []
  );
}

/** The sources of an answered block. */
export function sourcesOf({ block, answer }: AnsweredBlock): readonly SourceLine[] {
  return viewOf(block)?.sources(answer as never) ?? [];
}
