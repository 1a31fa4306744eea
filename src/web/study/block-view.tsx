import type { ComponentType } from "react";
import type { Answers, Receipt, SourceLine } from "../answers.ts";
import { message } from "../messages/message.ts";
import { Settled } from "../parts/settled.tsx";
import { useAnswer } from "../use-answer.ts";
import { BeforeAfter } from "./before-after.tsx";
import { Clauses } from "./clauses.tsx";
import { Depth } from "./depth.tsx";
import { FindingList } from "./finding-list.tsx";
import { OneFinding } from "./one-finding.tsx";
import { Steps } from "./steps.tsx";
import type { Block } from "./study-document.ts";

export interface ViewProps<Q extends keyof Answers> {
  readonly block: Block;
  readonly answer: Answers[Q];
}

/** What a page learns from a block once it is answered. */
export interface BlockReport {
  readonly receipt: Receipt;
  readonly sources: readonly SourceLine[];
}

interface View<Q extends keyof Answers> {
  readonly ask: Q;
  readonly show: ComponentType<ViewProps<Q>>;
}

const view = <Q extends keyof Answers>(ask: Q, show: View<Q>["show"]): View<Q> => ({ ask, show });

/** The views that a study may name. */
const VIEWS: Readonly<Record<string, View<never>>> = {
  steps: view("instruments", Steps),
  "before-after": view("compare", BeforeAfter),
  clauses: view("compare", Clauses),
  depth: view("compare", Depth),
  findings: view("assess", FindingList),
  finding: view("assess", OneFinding),
};

/** A block of a study: asks its question and shows the answer in its view. */
export function BlockView({ block }: { readonly block: Block }) {
  const known = VIEWS[block.view];
  if (!known || known.ask !== block.ask) return <p className="wide em">{message.study.unknownView(block.view)}</p>;
  return <Asked block={block} view={known} />;
}

function Asked({ block, view: { ask, show } }: { readonly block: Block; readonly view: View<never> }) {
  const asked = useAnswer(ask as keyof Answers, block.input);
  const Shown = show as ComponentType<{ block: Block; answer: unknown }>;
  return (
    <div className="wide">
      <Settled asked={asked} what={block.title}>
        {(answer) => <Shown block={block} answer={answer} />}
      </Settled>
    </div>
  );
}
