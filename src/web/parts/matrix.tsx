import type { FindingForm, MatrixCell, MatrixForm } from "../answers.ts";
import { useTables } from "../frame/tables.ts";
import { inkOf, Mark, statusClass } from "../marks/mark.tsx";
import { message } from "../messages/message.ts";
import { readings, rowsByStanding, tallyOf } from "./matrix-reading.ts";
import { TwinTable } from "./twin.tsx";
import { matrixTwin } from "./twins.ts";

export interface CellChoice {
  readonly doctrine: string;
  readonly narrator: string;
}

interface MatrixProps {
  readonly finding: FindingForm;
  readonly chosen: CellChoice | undefined;
  /** Absent where no proof of a single cell can be asked for. */
  readonly onChoose?: (choice: CellChoice) => void;
}

/** The finding under every doctrine and account, side by side; a cell opens its proof. */
export function Matrix({ finding, chosen, onChoose }: MatrixProps) {
  const { matrix } = finding;
  const tables = useTables();
  return (
    <div>
      <p className="ui">{message.matrix.tally(tallyOf(matrix))}</p>
      {tables ? (
        <TwinTable twin={matrixTwin(finding)} />
      ) : (
        <MatrixTable finding={finding} chosen={chosen} {...(onChoose && { onChoose })} />
      )}
      <ReadIt matrix={matrix} />
    </div>
  );
}

function MatrixTable({ finding, chosen, onChoose }: MatrixProps) {
  const { columns } = finding.matrix;
  return (
    <table className="mx">
      <caption className="vh">{message.matrix.caption(finding.sentence)}</caption>
      <thead>
        <tr>
          <td />
          {columns.map(({ narrator, label, gist }) => (
            <th scope="col" key={narrator}>
              {label}
              <small>{gist}</small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsByStanding(finding.matrix).map(({ doctrine, title, standing, authority, cells }) => (
          <tr key={doctrine}>
            <th scope="row">
              {title}
              <small>
                {message.matrix.standing[standing] ||
                  authority
                    .map(({ title }) => title)
                    .slice(0, 2)
                    .join("; ")}
              </small>
            </th>
            {cells.map((cell) => (
              <Cell
                key={cell.narrator}
                cell={cell}
                account={columns.find(({ narrator }) => narrator === cell.narrator)?.label ?? cell.narrator}
                chosen={chosen?.doctrine === cell.doctrine && chosen.narrator === cell.narrator}
                {...(onChoose && { onChoose })}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly cell: MatrixCell;
  readonly account: string;
  readonly chosen: boolean;
  readonly onChoose?: (choice: CellChoice) => void;
}

function Cell({ cell, account, chosen, onChoose }: CellProps) {
  if (!cell.held) return <td className="unheld">{message.matrix.notHeld}</td>;
  const { kind, status, doctrine, narrator } = cell;
  const says = <CellWords cell={cell} account={account} />;
  return (
    <td className={`c ${statusClass(status)} ${inkOf(kind)}${chosen ? " sel" : ""}`}>
      {onChoose ? (
        <button
          type="button"
          className="cell"
          aria-pressed={chosen}
          onClick={() => onChoose({ doctrine, narrator })}
        >
          {says}
        </button>
      ) : (
        <div className="cell">{says}</div>
      )}
    </td>
  );
}

function CellWords({ cell, account }: { readonly cell: MatrixCell; readonly account: string }) {
  return (
    <>
      <Mark kind={cell.kind} status={cell.status} silent />
      <span>
        <b>{message.status[cell.status]}</b>
        {cell.alsoContested && <small>{message.finding.alsoContested}</small>}
        <small>{cell.decides}</small>
        {cell.ifAsked && <small>{message.matrix.ifDone(cell.ifAsked)}</small>}
      </span>
      <span className="acc">{account}</span>
    </>
  );
}

function ReadIt({ matrix }: { readonly matrix: MatrixForm }) {
  const { across, down } = readings(matrix);
  return (
    <div className="readit">
      <p>
        <b>{message.matrix.across}</b> {across}
      </p>
      <p>
        <b>{message.matrix.down}</b> {down}
      </p>
    </div>
  );
}
