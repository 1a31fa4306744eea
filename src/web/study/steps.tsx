import type { InstrumentForm } from "../answers.ts";
import { message } from "../messages/message.ts";
import { Go } from "../navigation.tsx";
import { Figure } from "../parts/figure.tsx";
import { StepsPlate } from "../parts/steps-plate.tsx";
import type { Twin } from "../parts/twin.tsx";
import { place } from "../permalink.ts";
import type { ViewProps } from "./view-props.ts";

/** The acts of each party toward entry into force, and what that comes to. */
export function Steps({ block, answer: { whole, on } }: ViewProps<"instruments">) {
  return whole.map((instrument) => (
    <Figure
      key={instrument.id}
      title={block.title}
      says={message.study.steps.says(instrument.short, message.day(on))}
      twin={lifeTwin(instrument)}
      caption={<Go to={place("instrument", { id: instrument.id, on })}>{message.study.open}</Go>}
    >
      <StepsPlate instrument={instrument} on={on} />
      <PartyStatus instrument={instrument} />
    </Figure>
  ));
}

function PartyStatus({ instrument }: { readonly instrument: InstrumentForm }) {
  const { column } = message.instrument;
  return (
    <table className="blocks">
      <caption className="vh">{message.study.steps.inForce}</caption>
      <thead>
        <tr>
          <th scope="col">{column.party}</th>
          <th scope="col">{message.study.steps.inForce}</th>
          <th scope="col">{column.home}</th>
          <th scope="col">{column.settles}</th>
        </tr>
      </thead>
      <tbody>
        {instrument.parties.map(({ state, name, inForce, says, atHome, settles }) => (
          <tr key={state}>
            <th scope="row">{name}</th>
            <td data-l={message.instrument.between}>
              <span className={inForce === "undetermined" ? "unk" : "b"}>{message.instruments.inForce[inForce]}</span>
              <small>{says}</small>
            </td>
            <td data-l={column.home}>{atHome}</td>
            <td data-l={column.settles}>
              <ul>
                {settles.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The life of an instrument as a table. */
export function lifeTwin({ life, parties, short }: InstrumentForm): Twin {
  const { column } = message.instrument;
  const nameOf = (party: string) => parties.find(({ state }) => state === party)?.name ?? message.instrument.everyParty;
  return {
    title: short,
    columns: [column.day, column.party, column.act, column.by, column.effect, column.note],
    rows: life.map(({ on, party, kind, organ, effect, note, versions, found }) => [
      on ? message.day(on) : found ? message.instrument.unknownDay : message.instrument.notFound,
      nameOf(party),
      kind,
      organ ?? "",
      effect,
      [note, ...versions.map(({ says }) => says)].filter(Boolean).join(" "),
    ]),
  };
}
