import type { FactForm } from "../answers.ts";
import { message } from "../messages/message.ts";
import { Cited } from "./cited.tsx";

/** One fact with its value and grade, and under it one line for each who speaks of it. */
export function FactRow({ fact }: { readonly fact: FactForm }) {
  const sources = [...fact.sources, ...fact.accounts.flatMap((account) => account.sources)];
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
        {fact.note && (fact.state !== "unknown" || fact.accounts.length > 0) && (
          <p className="meta">{fact.note}</p>
        )}
        <Cited sources={sources} of={fact.id} />
      </div>
      <span className="fv">
        <span className={`tv ${fact.state}`} aria-hidden="true" />
        {fact.state === "agreed" || fact.state === "stipulated"
          ? message.incident.valued(message.incident.fact[fact.state], message.incident.holds[fact.value])
          : message.incident.fact[fact.state]}
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
