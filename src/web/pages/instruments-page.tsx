import type { InstrumentsOutput } from "../answers.ts";
import { useCatalogue } from "../catalogue.ts";
import { Page } from "../frame/page.tsx";
import { message } from "../messages/message.ts";
import { Go, go } from "../navigation.tsx";
import { DaySlot } from "../parts/day-slot.tsx";
import { Settled } from "../parts/settled.tsx";
import type { Twin } from "../parts/twin.tsx";
import { type PlaceOf, place } from "../permalink.ts";
import { useAnswer } from "../use-answer.ts";

type Here = PlaceOf<"instruments">;
type Line = InstrumentsOutput["list"][number];

/** The instruments of the corpus, filtered by words and party. */
export function InstrumentsPage({ place: here }: { readonly place: Here }) {
  const { party, on, words } = here;
  const asked = useAnswer("instruments", { ...(party && { party }), ...(on && { on }) });
  const { answer } = asked;
  const found = answer?.list.filter((line) => matches(line, words)) ?? [];
  return (
    <Page
      title={message.instruments.title}
      docket={answer ? [[message.frame.lawAt, message.day(answer.on)]] : []}
      receipt={answer?.receipt}
      answers={answer ? { instruments: answer } : {}}
      twins={answer ? [listTwin(found)] : []}
    >
      <div className="top">
        <h1>{message.instruments.title}</h1>
        <p className="stand">{message.instruments.says}</p>
      </div>
      <Filters here={here} on={on ?? answer?.on ?? ""} />
      <Settled asked={asked} what={message.instruments.title}>
        {({ list }) => <List found={found} of={list.length} here={here} />}
      </Settled>
    </Page>
  );
}

// All words must stand somewhere in the line; case is folded by the rules of the page's language.
function matches({ id, title, short, kind, quality, parties }: Line, words: string): boolean {
  const fold = (text: string) => text.toLocaleLowerCase(message.language);
  const line = fold([id, title, short, kind, quality, ...parties].join(" "));
  return fold(words)
    .split(/\s+/)
    .every((word) => line.includes(word));
}

function Filters({ here, on }: { readonly here: Here; readonly on: string }) {
  const states = useCatalogue().answer?.states ?? [];
  const set = (change: Partial<Here>) => go({ ...here, ...change }, { replace: true });
  const words = message.instruments;
  return (
    <search className="filters">
      <label>
        {words.words}
        <input type="search" value={here.words} onChange={({ target }) => set({ words: target.value })} />
      </label>
      <label>
        {words.party}
        <select value={here.party ?? ""} onChange={({ target }) => set({ party: target.value || undefined })}>
          <option value="">{words.anyParty}</option>
          {states.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {on && (
        <fieldset>
          <legend>{words.on}</legend>
          <DaySlot day={on} onChange={(day) => set({ on: day })} />
        </fieldset>
      )}
    </search>
  );
}

interface ListProps {
  readonly found: readonly Line[];
  readonly of: number;
  readonly here: Here;
}

function List({ found, of, here }: ListProps) {
  const { column, inForce } = message.instruments;
  if (found.length === 0) return <Nothing here={here} />;
  return (
    <>
      <p className="ui" role="status">
        {message.instruments.found(found.length, of)}
      </p>
      <table className="blocks">
        <caption className="vh">{message.instruments.title}</caption>
        <thead>
          <tr>
            {Object.values(column).map((name) => (
              <th scope="col" key={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <Go to={place("instrument", { id: line.id, on: here.on })}>{line.short}</Go>
                <small>{line.title}</small>
              </th>
              <td data-l={column.kind}>{line.kind}</td>
              <td data-l={column.signed}>
                {line.signed ? message.day(line.signed) : message.instruments.unknownDay}
              </td>
              <td data-l={column.parties}>{partiesOf(line)}</td>
              <td data-l={column.inForce}>
                <span className={line.inForce === "undetermined" ? "unk" : undefined}>
                  {inForce[line.inForce]}
                </span>
              </td>
              <td data-l={column.quality}>{line.quality}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const MANY = 6;

function partiesOf({ parties }: Line): string {
  return parties.length > MANY ? message.instruments.manyParties(parties.length) : parties.join(", ");
}

function Nothing({ here }: { readonly here: Here }) {
  return (
    <div className="sec">
      <p className="em">{message.instruments.none}</p>
      <p className="ui">
        {message.instruments.noneMend}{" "}
        <Go to={place("instruments", { on: here.on })}>{message.instruments.all}</Go>
      </p>
    </div>
  );
}

function listTwin(lines: readonly Line[]): Twin {
  const { column, inForce, title } = message.instruments;
  return {
    title,
    columns: Object.values(column),
    rows: lines.map((line) => [
      line.short,
      line.kind,
      line.signed ?? message.instruments.unknownDay,
      line.parties.join(" "),
      inForce[line.inForce],
      line.quality,
    ]),
  };
}
