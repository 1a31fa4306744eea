import { useState } from "react";
import { message } from "../messages/message.ts";
import { FindingDetail } from "../parts/finding-detail.tsx";
import type { CellChoice } from "../parts/matrix.tsx";
import { TurnsOn } from "../parts/turns-on.tsx";
import { shownOf } from "./shown.ts";
import type { ViewProps } from "./view-props.ts";

/** One finding with its matrix, the proof of the chosen cell, and what it turns on. */
export function OneFinding({ block, answer }: ViewProps<"assess">) {
  const [chosen, choose] = useState<CellChoice | undefined>();
  const [finding] = shownOf(block, answer);
  if (!finding) return <p className="em">{message.study.noFinding}</p>;
  return (
    <>
      <FindingDetail
        incident={answer.incident}
        lawDate={undefined}
        finding={finding}
        chosen={chosen}
        onChoose={choose}
      />
      <TurnsOn finding={finding} />
    </>
  );
}
