import type { InstrumentForm } from "../answers.ts";
import { message } from "../messages/message.ts";

/** Each party's status: between the parties, at home, and what would settle an unknown. */
export function PartyStatus({ instrument: { parties } }: { readonly instrument: InstrumentForm }) {
  const { column, partiesAt, between } = message.instrument;
  const open = parties.some(({ settles }) => settles.length > 0);
  return (
    <table className="blocks parties">
      <caption className="vh">{partiesAt}</caption>
      <thead>
        <tr>
          <th scope="col">{column.party}</th>
          <th scope="col">{column.status}</th>
          <th scope="col">{column.home}</th>
          {open && <th scope="col">{column.settles}</th>}
        </tr>
      </thead>
      <tbody>
        {parties.map(({ state, name, inForce, says, atHome, settles }) => (
          <tr key={state}>
            <th scope="row">{name}</th>
            <td data-l={between}>
              <span>
                {between}:{" "}
                <span className={inForce === "undetermined" ? "unk" : "word"}>
                  {message.instruments.inForce[inForce]}
                </span>
                <small>{says}</small>
              </span>
            </td>
            <td data-l={column.home}>{atHome}</td>
            {open && (
              <td data-l={column.settles}>
                <ul>
                  {settles.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
