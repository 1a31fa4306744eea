import { message } from "../messages/message.ts";
import type { Paragraph, Run, StudySource } from "./study-document.ts";

interface ProseProps {
  readonly paragraph: Paragraph;
  readonly sources: readonly StudySource[];
}

/** A numbered paragraph; its number is its link, its sources stand beside it. */
export function Prose({ paragraph: { number, runs }, sources }: ProseProps) {
  const cited = new Set(runs.flatMap((run) => (run.kind === "cite" ? run.keys : [])));
  const anchor = `p${number}`;
  return (
    <>
      <a className="n" id={anchor} href={`#${anchor}`} aria-label={message.study.paragraph(number)}>
        {number}
      </a>
      <p>
        <Runs runs={runs} sources={sources} anchor={anchor} />
      </p>
      <div className="side">
        {sources.map((source, at) =>
          cited.has(source.key) ? (
            <span className="src" key={source.key} id={`${anchor}-${at + 1}`}>
              <b>{at + 1}</b> <SidenoteSource source={source} />
            </span>
          ) : null,
        )}
      </div>
    </>
  );
}

// What was read needs no word; what was not does.
function SidenoteSource({ source: { title, date, url, access } }: { readonly source: StudySource }) {
  return (
    <>
      {url ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      {date && `, ${message.day(date)}`}
      {!access.startsWith("read") && ` (${access.startsWith("via") ? message.sources.through : access})`}
    </>
  );
}

interface RunsProps {
  readonly runs: readonly Run[];
  readonly sources: readonly StudySource[];
  /** Before the ids of the sidenotes that references lead to. */
  readonly anchor: string;
}

export function Runs({ runs, sources, anchor }: RunsProps) {
  return runs.map((run, at) => {
    const key = at;
    switch (run.kind) {
      case "strong":
        return <strong key={key}>{run.text}</strong>;
      case "em":
        return <em key={key}>{run.text}</em>;
      case "link":
        return (
          <a key={key} href={run.href}>
            {run.text}
          </a>
        );
      case "cite":
        return <Cite key={key} keys={run.keys} sources={sources} anchor={anchor} />;
      default:
        return run.text;
    }
  });
}

function Cite({ keys, sources, anchor }: Omit<RunsProps, "runs"> & { readonly keys: readonly string[] }) {
  const numbers = keys.map((key) => sources.findIndex((source) => source.key === key) + 1);
  return (
    <span className="sup">
      {numbers.map((number, at) => (
        <a key={number} href={`#${anchor}-${number}`} aria-label={message.study.sourceNumber(number)}>
          {at > 0 && ", "}
          {number}
        </a>
      ))}
    </span>
  );
}
