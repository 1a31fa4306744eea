import type { CompareOutput } from "../answers.ts";
import { Sign } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";
import { Go } from "../navigation.tsx";
import { Figure } from "../parts/figure.tsx";
import type { Twin } from "../parts/twin.tsx";
import { place } from "../permalink.ts";
import type { ViewProps } from "./view-props.ts";

type Row = CompareOutput["rows"][number];
type Cell = Row["cells"][number];

const SIGNS: Readonly<Record<Row["change"], string>> = {
  stronger: "stronger",
  weaker: "weaker",
  new: "plus",
  "new condition": "plus",
  dropped: "minus",
  same: "same",
  unknown: "q",
};

/** Instruments side by side, clause by clause, with the change of the last against the one before it. */
export function Clauses({ block, answer }: ViewProps<"compare">) {
  const words = message.study.clauses;
  const { columns, rows, tally } = answer;
  const counts = Object.entries(tally).map(([change, n]) => [words.words[change] ?? change, n] as const);
  return (
    <Figure title={block.title} says={words.says} twin={clausesTwin(answer)} caption={words.tally(counts)}>
      <table className="cmp blocks">
        <caption className="vh">{block.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.clause}</th>
            {columns.map(({ id, short, kind, signed }, at) => (
              <th scope="col" key={id} className={at === columns.length - 1 ? "last" : undefined}>
                <Go to={place("instrument", { id })}>{short}</Go>
                <small>{[kind, signed && message.day(signed)].filter(Boolean).join(", ")}</small>
              </th>
            ))}
            <th scope="col" className="chg">
              {words.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.topic}>
              <th scope="row">{row.title}</th>
              {row.cells.map((cell, at) => (
                <td
                  key={cell.instrument}
                  data-l={columns[at]?.short}
                  className={at === columns.length - 1 ? "last" : undefined}
                >
                  <ClauseCell cell={cell} />
                </td>
              ))}
              <td className="chg" data-l={words.change}>
                <span>
                  <Sign name={SIGNS[row.change]} />
                  {words.words[row.change]}
                  {row.reason && <small>{row.reason}</small>}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

function ClauseCell({ cell: { says, state, article } }: { readonly cell: Cell }) {
  const word = message.study.clauses.states[state];
  return (
    <span>
      {word && state !== "unpublished" && <i>{word}</i>}
      {word && state !== "unpublished" && says && ". "}
      <span className={state === "unpublished" ? "unseen" : undefined}>{says}</span>
      {article && <small>{article}</small>}
    </span>
  );
}

export function clausesTwin({ columns, rows }: CompareOutput): Twin {
  const { clauses } = message.study;
  return {
    title: clauses.title,
    columns: [clauses.clause, ...columns.map(({ short }) => short), clauses.change],
    rows: rows.map(({ title, cells, change, reason }) => [
      title,
      ...cells.map(({ says, state }) => [clauses.states[state], says].filter(Boolean).join(". ")),
      [clauses.words[change], reason].filter(Boolean).join(": "),
    ]),
  };
}
