import type { SourceLine } from "../answers.ts";
import { message } from "../messages/message.ts";
import { SourceEntry } from "../parts/source-entry.tsx";
import { Panel } from "./panel.tsx";

interface SourcesPanelProps {
  readonly sources: readonly SourceLine[];
  readonly onClose: () => void;
}

/** Every source of the page, each once. */
export function SourcesPanel({ sources, onClose }: SourcesPanelProps) {
  const each = [...new Map(sources.map((source) => [`${source.key} ${source.at ?? ""}`, source])).values()];
  return (
    <Panel title={message.sources.title} onClose={onClose}>
      {each.length === 0 && <p className="ui">{message.sources.none}</p>}
      <ul className="srclist">
        {each.map((source) => (
          <li key={`${source.key} ${source.at ?? ""}`}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}
