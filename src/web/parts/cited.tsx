import { useState } from "react";
import type { SourceLine } from "../answers.ts";
import { message } from "../messages/message.ts";
import { SourceEntry } from "./source-entry.tsx";

interface CitedProps {
  readonly sources: readonly SourceLine[];
  /** What they are the sources of, for those who hear the page. */
  readonly of: string;
}

/** The sources of one statement, behind one button. */
export function Cited({ sources, of }: CitedProps) {
  const [open, setOpen] = useState(false);
  const each = [...new Map(sources.map((source) => [source.key + (source.at ?? ""), source])).entries()];
  if (each.length === 0) return null;
  return (
    <div>
      <button type="button" className="text" aria-expanded={open} onClick={() => setOpen(!open)}>
        {message.sources.of(each.length)}
        <span className="vh">: {of}</span>
      </button>
      {open && (
        <div className="psrc">
          {each.map(([key, source]) => (
            <SourceEntry key={key} source={source} />
          ))}
        </div>
      )}
    </div>
  );
}
