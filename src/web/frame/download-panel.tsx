import type { Receipt } from "../answers.ts";
import { message } from "../messages/message.ts";
import type { Twin } from "../parts/twin.tsx";
import { csvOf, jsonOf, type Origin, save } from "./download.ts";
import { Panel } from "./panel.tsx";

interface DownloadPanelProps {
  readonly title: string;
  readonly twins: readonly Twin[];
  readonly answers: Readonly<Record<string, unknown>>;
  readonly receipt: Receipt | undefined;
  readonly onClose: () => void;
}

/** The data of the page as files; each names what it holds and where it came from. */
export function DownloadPanel({ title, twins, answers, receipt, onClose }: DownloadPanelProps) {
  const made = new Date().toISOString().slice(0, 10);
  const origin: Origin = { permalink: location.href, corpus: receipt?.corpus ?? "", made };
  const name = title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 60);
  const ready = Object.keys(answers).length > 0;
  return (
    <Panel title={message.download.title} onClose={onClose}>
      <p className="ui">{ready ? message.download.says : message.download.nothing}</p>
      {ready && (
        <ul className="files">
          <li>
            <button
              type="button"
              onClick={() => save(`${name}.json`, "application/json", jsonOf(origin, answers))}
            >
              {message.download.json}
            </button>
          </li>
          {twins.map((twin, at) => (
            <li key={twin.title}>
              <button
                type="button"
                onClick={() => save(`${name}-${at + 1}.csv`, "text/csv", csvOf(origin, twin))}
              >
                {message.download.csv(twin.title, twin.rows.length)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
