import { Fragment, useState } from "react";
import type { FindingForm } from "../answers.ts";
import { Mark } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";

const SHORT = 5;

type Turn = FindingForm["turnsOn"]["sets"][number];

/** The smallest sets of answers that settle a finding, as sentences. */
export function TurnsOn({ finding }: { readonly finding: FindingForm }) {
  const { sets, complete, always } = finding.turnsOn;
  const [whole, setWhole] = useState(false);
  const shown = whole ? sets : sets.slice(0, SHORT);
  return (
    <section>
      <h2>{message.turns.title}</h2>
      <p className="ui">{sets.length > 0 ? message.turns.says : message.turns.none}</p>
      <ol className="turn">
        {shown.map((turn) => (
          <li key={turn.outcome + turn.when.map(({ says }) => says).join()}>
            <Mark
              kind={finding.kind}
              status={turn.outcome === "yes" ? settled(finding) : "not engaged"}
              silent
            />
            <p>
              <TurnSentence turn={turn} />
            </p>
          </li>
        ))}
      </ol>
      {shown.length < sets.length && (
        <button type="button" className="text" onClick={() => setWhole(true)}>
          {message.turns.all(sets.length)}
        </button>
      )}
      {!complete && sets.length > 0 && <p className="ui">{message.turns.incomplete}</p>}
      {always.length > 0 && (
        <p className="ui">
          {message.turns.always}: {always.join("; ")}.
        </p>
      )}
    </section>
  );
}

function TurnSentence({ turn: { outcome, when } }: { readonly turn: Turn }) {
  return (
    <>
      {outcome === "yes" ? message.turns.yes : message.turns.no}
      {when.map(({ says }, at) => (
        <Fragment key={says}>
          {at > 0 && message.turns.and}
          <b>{says}</b>
        </Fragment>
      ))}
      .
    </>
  );
}

function settled({ kind }: FindingForm): FindingForm["status"] {
  return kind === "permission" ? "may" : kind === "pledge" ? "pledged" : "engaged";
}
