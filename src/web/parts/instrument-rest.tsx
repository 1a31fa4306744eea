import type { ReactNode } from "react";
import type { InstrumentForm } from "../answers.ts";
import { message } from "../messages/message.ts";
import { Go } from "../navigation.tsx";
import { place } from "../permalink.ts";
import { Cited } from "./cited.tsx";
import { SourceEntry } from "./source-entry.tsx";

/** What is not settled, what the text does not say, where sources disagree, and on what all of it rests. */
export function InstrumentRest({ instrument }: { readonly instrument: InstrumentForm }) {
  const words = message.instrument;
  const { matters, silences, disputes, relations, notes, sources } = instrument;
  return (
    <>
      <Part title={words.matters} of={matters}>
        {({ id, asks, value, sources: theirs }) => (
          <li key={id}>
            {asks}: <span className={value === "unknown" ? "unk" : "word"}>{value}</span>
            <Cited sources={theirs} of={asks} />
          </li>
        )}
      </Part>
      <Part title={words.disputes} of={disputes}>
        {({ about, says, effect }) => (
          <li key={about}>
            {about}
            <div className="versions">
              {says.map((one) => (
                <div key={one.says}>
                  <p>{one.says}</p>
                  <Cited sources={one.sources} of={one.says} />
                </div>
              ))}
            </div>
            {effect && <p className="meta">{effect}</p>}
          </li>
        )}
      </Part>
      <Part title={words.silences} of={silences}>
        {({ topic, state, note, sources: theirs }) => (
          <li key={topic}>
            {topic}: <i>{words.state[state] ?? state}</i>
            {note && `. ${note}`}
            <Cited sources={theirs} of={topic} />
          </li>
        )}
      </Part>
      <Part title={words.relations} of={relations}>
        {({ kind, to, note }) => (
          <li key={kind + to}>
            {kind} <Go to={place("instrument", { id: to })}>{to}</Go>
            {note && `. ${note}`}
          </li>
        )}
      </Part>
      <Part title={words.notes} of={notes}>
        {(note) => <li key={note}>{note}</li>}
      </Part>
      <Part title={words.sources} of={sources}>
        {(source) => (
          <li key={source.key + (source.at ?? "")}>
            <SourceEntry source={source} />
          </li>
        )}
      </Part>
    </>
  );
}

interface PartProps<T> {
  readonly title: string;
  readonly of: readonly T[];
  readonly children: (one: T) => ReactNode;
}

function Part<T>({ title, of, children }: PartProps<T>) {
  if (of.length === 0) return null;
  return (
    <section className="sec">
      <h2>{title}</h2>
      <ul className="plain">{of.map(children)}</ul>
    </section>
  );
}
