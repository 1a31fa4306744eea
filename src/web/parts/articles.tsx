import type { InstrumentForm } from "../answers.ts";
import { message } from "../messages/message.ts";
import { Cited } from "./cited.tsx";

type Provision = InstrumentForm["provisions"][number];

/** What each article provides, in our own words, with the coded rule in plain words beside it. */
export function Articles({ instrument: { provisions } }: { readonly instrument: InstrumentForm }) {
  const words = message.instrument;
  return (
    <section className="sec">
      <h2>{words.articles}</h2>
      <p className="ui">{words.articlesSay}</p>
      {provisions.map((provision) => (
        <Article key={provision.id} provision={provision} />
      ))}
    </section>
  );
}

function Article({
  provision: { id, article, topic, says, text, reading, sources },
}: {
  readonly provision: Provision;
}) {
  const unseen = message.finding.textState[text];
  return (
    <article className="article" id={id}>
      <div>
        <h3>{article}</h3>
        <p className="meta">
          {topic}
          {unseen && (
            <>
              {" · "}
              <span className="unseen">{unseen}</span>
            </>
          )}
        </p>
      </div>
      <div>
        <p>{says}</p>
        <Cited sources={sources} of={article} />
      </div>
      <div className="reading">
        {reading.length > 0 && <p className="caps">{message.instrument.reading}</p>}
        {reading.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </article>
  );
}
