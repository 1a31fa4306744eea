import { useState } from "react";
import type { FactForm } from "../answers.ts";
import { message } from "../messages/message.ts";
import { SourceEntry } from "./source-entry.tsx";

/** One fact with its value and grade, and under it one line for each who speaks of it. */
export function FactRow({ fact }: { readonly fact: FactForm }) {
  const [cited, setCited] = useState(false);
  const sources = [...fact.sources, ...fact.accounts.flatMap(({ sources }) => sources)];
  const each = [...new Map(sources.map((source) => [source.key, source])).values()];
  return (
    <li className="fact">
      <span className="fn">{fact.id}</span>
      <div>
        <p className="fs">{fact.says}</p>
        <dl>
          {fact.accounts.map(({ who, says, gist }) => (
            <Account key={who} who={who} says={`${message.incident.saysIt[says]}: ${gist}`} />
          ))}
          {fact.state === "unknown" && fact.accounts.length === 0 && (
            <Account who={message.incident.noSource} says={fact.note ?? message.incident.nobody} />
          )}
        </dl>
        {fact.note && (fact.state !== "unknown" || fact.accounts.length > 0) && <p className="meta">{fact.note}</p>}
        {each.length > 0 && (
          <button type="button" className="text" aria-expanded={cited} onClick={() => setCited(!cited)}>
            {message.sources.of(each.length)}
            <span className="vh">: {fact.id}</span>
          </button>
        )}
        {cited && (
          <div className="psrc">
            {each.map((source) => (
              <SourceEntry key={source.key} source={source} />
            ))}
          </div>
        )}
      </div>
      <span className="fv">
        <span className={`tv ${fact.state}`} aria-hidden="true" />
        {message.incident.fact[fact.state]}
        {fact.state !== "unknown" && <small>{message.incident.holds[fact.value]}</small>}
      </span>
    </li>
  );
}

function Account({ who, says }: { readonly who: string; readonly says: string }) {
  return (
    <>
      <dt>{who}</dt>
      <dd>{says}</dd>
    </>
  );
}
