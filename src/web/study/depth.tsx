import type { CompareOutput } from "../answers.ts";
import { message } from "../messages/message.ts";
import { Figure } from "../parts/figure.tsx";
import type { Twin } from "../parts/twin.tsx";
import type { ViewProps } from "./view-props.ts";

type Row = CompareOutput["depth"][number];

/** How many features of a defence commitment each text has: an interval where the text was not seen. */
export function Depth({ block, answer }: ViewProps<"compare">) {
  const words = message.study.depth;
  const { depth } = answer;
  return (
    <Figure title={block.title} says={words.says(depth[0]?.of ?? 0)} twin={depthTwin(answer)}>
      <table className="depths">
        <caption className="vh">{block.title}</caption>
        <thead className="vh">
          <tr>
            <th scope="col">{words.instrument}</th>
            <th scope="col">{words.surely}</th>
            <th scope="col">{words.atMost}</th>
          </tr>
        </thead>
        <tbody>
          {depth.map((row) => (
            <tr key={row.instrument}>
              <th scope="row">{shortOf(answer, row.instrument)}</th>
              <td className="bar">
                <Bar row={row} />
              </td>
              <td className="r">{words.label(row.low, row.high, row.of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Figure>
  );
}

// Solid to what it surely has, dotted to what it may have, end ticks at both.
function Bar({ row: { low, high, of } }: { readonly row: Row }) {
  const share = (n: number) => `${(n / of) * 100}%`;
  return (
    <svg className="depthbar" aria-hidden="true">
      <line x1="0" x2="100%" y1="50%" y2="50%" stroke="var(--rule)" />
      <rect x="0" y="4" width={share(low)} height="12" fill="var(--ink)" />
      {high > low && (
        <rect
          x={share(low)}
          y="4"
          width={share(high - low)}
          height="12"
          fill="url(#p-unknown)"
          stroke="var(--undetermined-ink)"
          strokeDasharray="3 3"
        />
      )}
      <line x1={share(high)} x2={share(high)} y1="1" y2="19" stroke="var(--ink)" strokeWidth="1.5" />
    </svg>
  );
}

function shortOf({ columns }: CompareOutput, id: string): string {
  return columns.find((one) => one.id === id)?.short ?? id;
}

export function depthTwin(answer: CompareOutput): Twin {
  const { depth } = answer;
  const words = message.study.depth;
  const names = depth[0]?.features.map(({ name }) => name) ?? [];
  return {
    title: words.title,
    columns: [words.feature, ...depth.map(({ instrument }) => shortOf(answer, instrument))],
    rows: [
      ...names.map((name) => [
        name,
        ...depth.map(
          ({ features }) => words.has[features.find((one) => one.name === name)?.has ?? "unknown"],
        ),
      ]),
      [words.title, ...depth.map(({ low, high, of }) => words.label(low, high, of))],
    ],
  };
}
