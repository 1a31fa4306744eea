import type { SourceLine } from "../answers.ts";
import { message } from "../messages/message.ts";

/** A source as a reader meets it: title with its link, where in it, and whether its text was opened. */
export function SourceEntry({
  source: { title, by, date, url, at, access },
}: {
  readonly source: SourceLine;
}) {
  const rest = [by, date && message.day(date), at, access].filter(Boolean).join(" · ");
  return (
    <span className="src">
      <b>
        {url ? (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
      </b>
      {rest && ` · ${rest}`}
    </span>
  );
}
