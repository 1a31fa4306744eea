import type { FindingForm } from "../answers.ts";
import { Sign } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";
import { Cited } from "./cited.tsx";
import { TurnsOn } from "./turns-on.tsx";

const SIGNS = { yes: "check", no: "cross", contested: "split", undetermined: "q" } as const;

/** What else one must know of a finding: its parts, what it turns on, who must act first, and a sentence to quote. */
export function FindingRest({ finding }: { readonly finding: FindingForm }) {
  const { parts, gates, tainted, quote } = finding;
  return (
    <div className="two">
      <TurnsOn finding={finding} />
      <section>
        <h2>{message.finding.parts}</h2>
        <ul className="plain">
          {parts.map(({ name, verdict, alsoContested, says, open }) => (
            <li key={name}>
              <Sign name={SIGNS[verdict]} /> {says} <b>{message.proof.verdict[verdict]}</b>
              {alsoContested && ` ${message.finding.alsoContested}`}
              {open.length > 0 && (
                <small className="meta">
                  {" "}
                  · {message.finding.open}: {open.join("; ")}
                </small>
              )}
            </li>
          ))}
        </ul>
        {gates.length > 0 && <h3>{message.finding.gates}</h3>}
        <ul className="plain">
          {gates.map(({ who, says, state, sources }) => (
            <li key={who + says}>
              {says}: <b>{state}</b>
              <Cited sources={sources} of={says} />
            </li>
          ))}
        </ul>
        {tainted.length > 0 && (
          <p className="ui">
            <span className="unseen">{message.finding.tainted}</span>: {tainted.join(" ")}
          </p>
        )}
        <h3>{message.finding.quote}</h3>
        <p className="quote">{quote}</p>
      </section>
    </div>
  );
}
