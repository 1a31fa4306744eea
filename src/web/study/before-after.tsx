import type { CompareOutput } from "../answers.ts";
import { Mark, Sign, statusClass } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";
import { Figure } from "../parts/figure.tsx";
import type { Twin } from "../parts/twin.tsx";
import type { Block } from "./study-document.ts";
import type { ViewProps } from "./view-props.ts";

type Row = CompareOutput["findings"][number];

/** Findings of one incident under the law of two days. */
export function BeforeAfter({ block, answer }: ViewProps<"compare">) {
  const words = message.study.beforeAfter;
  const { before, after } = datesOf(block.input);
  return (
    <Figure
      title={block.title}
      says={words.says(before, after)}
      twin={beforeAfterTwin(answer, block)}
      caption={words.tally(answer.findings.filter(({ changed }) => changed).length, answer.findings.length)}
    >
      <table className="blocks">
        <caption className="vh">{block.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.finding}</th>
            <th scope="col">{words.before(before)}</th>
            <th scope="col">{words.before(after)}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {answer.findings.map((row) => (
            <tr key={row.finding}>
              <th scope="row" className="serif">
                {row.sentence}
              </th>
              <td data-l={words.before(before)}>
                <StatusOn kind={row.kind} status={row.before} open={row.turnsOnBefore} />
              </td>
              <td data-l={words.before(after)}>
                <StatusOn kind={row.kind} status={row.after} open={row.turnsOnAfter} />
              </td>
              <td className="chg" data-l={words.change}>
                <span>
                  <Sign name={row.changed ? "right" : "same"} />
                  {row.changed ? words.changed : words.same}
                  {row.because.map((one) => (
                    <small key={one}>{one}</small>
                  ))}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

interface StatusOnProps {
  readonly kind: Row["kind"];
  readonly status: Row["before"];
  readonly open: readonly string[];
}

function StatusOn({ kind, status, open }: StatusOnProps) {
  return (
    <span>
      <Mark kind={kind} status={status} silent />{" "}
      <span className={`word ${statusClass(status)}`}>{message.status[status]}</span>
      {open.length > 0 && (
        <small>
          {message.study.beforeAfter.turnsOn} {message.joined(open)}
        </small>
      )}
    </span>
  );
}

function datesOf({ before, after }: Readonly<Record<string, unknown>>): { before: string; after: string } {
  return { before: message.day(String(before)), after: message.day(String(after)) };
}

export function beforeAfterTwin({ findings }: CompareOutput, { input }: Block): Twin {
  const words = message.study.beforeAfter;
  const { before, after } = datesOf(input);
  return {
    title: words.title,
    columns: [words.finding, words.before(before), words.before(after), words.change],
    rows: findings.map((row) => [
      row.sentence,
      message.status[row.before],
      message.status[row.after],
      [row.changed ? words.changed : words.same, ...row.because].join(". "),
    ]),
  };
}
