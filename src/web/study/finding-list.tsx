import { message } from "../messages/message.ts";
import { Figure } from "../parts/figure.tsx";
import { FindingRow } from "../parts/finding-row.tsx";
import { findingsTwin } from "../parts/twins.ts";
import { place } from "../permalink.ts";
import { shownOf } from "./shown.ts";
import type { ViewProps } from "./view-props.ts";

/** The findings of an incident, or those the block names. */
export function FindingList({ block, answer }: ViewProps<"assess">) {
  const findings = shownOf(block, answer);
  const { incident } = answer;
  return (
    <Figure
      title={block.title}
      says={`${answer.title}. ${message.frame.lawAt} ${message.day(answer.lawDate)}.`}
      twin={findingsTwin(findings)}
    >
      <ul className="finds">
        {findings.map((finding) => (
          <FindingRow
            key={finding.id}
            finding={finding}
            to={place("incident", { id: incident, finding: finding.id })}
            proof={place("finding", { incident, finding: finding.id })}
          />
        ))}
      </ul>
    </Figure>
  );
}
