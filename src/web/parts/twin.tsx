/** The table twin of a picture; also what its CSV holds. */
export interface Twin {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A twin drawn as a table: the first column names the row. */
export function TwinTable({ twin: { title, columns, rows } }: { readonly twin: Twin }) {
  return (
    <table className="blocks twin">
      <caption className="vh">{title}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows of a table have no other name, and do not move.
          <tr key={at}>
            {row.map((value, column) =>
              column === 0 ? (
                <th scope="row" key={columns[column]}>
                  {value}
                </th>
              ) : (
                <td key={columns[column]} data-l={columns[column]}>
                  {value}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
