import { type Catalogue, useCatalogue } from "../catalogue.ts";
import { Page } from "../frame/page.tsx";
import { message } from "../messages/message.ts";
import { Go } from "../navigation.tsx";
import { Settled } from "../parts/settled.tsx";
import { place } from "../permalink.ts";

/** The incidents of the corpus. */
export function IncidentsPage() {
  const asked = useCatalogue();
  return (
    <Page title={message.incident.list} docket={[]}>
      <div className="top">
        <h1>{message.incident.list}</h1>
        <p className="stand">{message.incident.listSays}</p>
      </div>
      <Settled asked={asked} what={message.incident.list}>
        {({ incidents }) => <List incidents={incidents} />}
      </Settled>
    </Page>
  );
}

function List({ incidents }: Pick<Catalogue, "incidents">) {
  if (incidents.length === 0) return <p className="em sec">{message.incident.none}</p>;
  return (
    <ul className="finds sec list">
      {incidents.map(({ id, title, on, summary, hypothetical }) => (
        <li key={id}>
          <p className="s">
            <Go to={place("incident", { id })}>{title}</Go>
          </p>
          <p className="meta">
            {message.day(on)}
            {hypothetical && ` · ${message.incident.hypothetical}`}
          </p>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}
