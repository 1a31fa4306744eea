import type { Kind, Status } from "../answers.ts";
import { Mark } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";
import { Panel } from "./panel.tsx";

const KINDS: readonly Kind[] = ["duty", "permission", "pledge"];
const STATUSES: readonly (keyof typeof message.statusSays)[] = [
  "engaged",
  "dormant",
  "contested",
  "undetermined",
  "not engaged",
];

/** The keys, and how to read the marks. */
export function HelpPanel({ onClose }: { readonly onClose: () => void }) {
  return (
    <Panel title={message.help.title} onClose={onClose}>
      <h3>{message.help.keys}</h3>
      <dl className="keys">
        {message.help.list.map(([key, says]) => (
          <div key={key} className="pair">
            <dt>{key}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
      <h3>{message.help.marks}</h3>
      <p className="ui">{message.help.marksSay}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{message.help.kind}</th>
            {KINDS.map((kind) => (
              <th scope="col" key={kind}>
                {message.kind[kind]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {STATUSES.map((status) => (
            <MarkRow key={status} status={status} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}

function MarkRow({ status }: { readonly status: keyof typeof message.statusSays & Status }) {
  return (
    <tr>
      <th scope="row">
        {message.status[status]}
        <small>{message.statusSays[status]}</small>
      </th>
      {KINDS.map((kind) => (
        <td key={kind}>
          <Mark kind={kind} status={status} />
        </td>
      ))}
    </tr>
  );
}
