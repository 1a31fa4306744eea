import type { ReactNode } from "react";
import type { FindingForm } from "../answers.ts";
import { Mark, statusClass } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";
import { Go } from "../navigation.tsx";
import type { Place } from "../permalink.ts";

interface FindingRowProps {
  readonly finding: FindingForm;
  /** Where a click on the sentence leads. */
  readonly to: Place;
  /** Where its proof stands. */
  readonly proof: Place;
  readonly chosen?: boolean;
}

/** One finding: mark, sentence, basis, and the status in a word with what is missing. */
export function FindingRow({ finding, to, proof, chosen = false }: FindingRowProps) {
  const unseen = message.finding.textState[finding.text];
  return (
    <li className={chosen ? "find on" : "find"}>
      <Mark kind={finding.kind} status={finding.status} />
      <div>
        <p className="s">
          <Go to={to} aria-current={chosen ? "true" : undefined}>
            {finding.sentence}
          </Go>
        </p>
        <p className="b">
          {finding.basis}
          {unseen && (
            <>
              {" · "}
              <span className="unseen">{unseen}</span>
            </>
          )}
        </p>
        {finding.ifDone && <p className="b">{finding.ifDone.says}</p>}
      </div>
      <StatusWord finding={finding}>
        <Go to={proof}>
          {stands(finding) ? message.finding.proof : message.finding.whyNot}
          <span className="vh">: {finding.sentence}</span>
        </Go>
      </StatusWord>
    </li>
  );
}

function StatusWord({ finding, children }: { readonly finding: FindingForm; readonly children: ReactNode }) {
  const { status, alsoContested, exact } = finding;
  return (
    <div className={`st ${statusClass(status)}`}>
      {message.status[status]}
      {alsoContested && (
        <small>
          <b className="contested">{message.finding.alsoContested}</b>
        </small>
      )}
      {!exact && <small>{message.finding.inexact}</small>}
      <small>
        {reasonOf(finding)} · {children}
      </small>
    </div>
  );
}

function stands({ status }: FindingForm): boolean {
  return status !== "not engaged" && status !== "not in force";
}

/** The kind, or what keeps the finding from its effect. */
function reasonOf({ status, missing, fails, kind, turnsOn }: FindingForm): string {
  if (status === "dormant" && missing.length > 0) return message.finding.missing(missing);
  if (fails.length > 0 && (status === "not engaged" || status === "not in force"))
    return message.finding.fails(fails);
  if (status === "undetermined" && turnsOn.always.length > 0)
    return message.finding.turnsOn(turnsOn.always.length);
  return message.kind[kind];
}
