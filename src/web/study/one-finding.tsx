import { useState } from "react";
import type { AssessOutput, FindingForm } from "../answers.ts";
import { message } from "../messages/message.ts";
import { FindingDetail } from "../parts/finding-detail.tsx";
import type { CellChoice } from "../parts/matrix.tsx";
import { TurnsOn } from "../parts/turns-on.tsx";
import type { ViewProps } from "./block-view.tsx";
import type { Block } from "./study-document.ts";

/** One finding with its matrix, the proof of the chosen cell, and what it turns on. */
export function OneFinding({ block, answer }: ViewProps<"assess">) {
  const [chosen, choose] = useState<CellChoice | undefined>();
  const [finding] = shownOf(block, answer);
  if (!finding) return <p className="em">{message.study.noFinding}</p>;
  return (
    <>
      <FindingDetail incident={answer.incident} lawDate={undefined} finding={finding} chosen={chosen} onChoose={choose} />
      <TurnsOn finding={finding} />
    </>
  );
}

/** The findings whose id or instrument begins as the block says; all of them without such a list. */
export function shownOf({ only }: Block, { findings }: AssessOutput): readonly FindingForm[] {
  return only ? only.flatMap((start) => findings.filter(({ id }) => id.startsWith(start))) : findings;
}
