import { useOverflowing } from './use-overflowing.js';
import type { Column } from './column.js';
import './data-list.css';

type Props<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
};

export function DataTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  const { frame, overflowing } = useOverflowing<HTMLDivElement>();
  const scrolls = overflowing ? { role: 'group', tabIndex: 0, 'aria-label': caption } : {};

  return (
    <div ref={frame} className="data-table__frame" {...scrolls}>
      <table className="data-table">
        <caption className="kern-sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, header, align = 'start' }) => (
              <th key={key} scope="col" className={`data-table__cell--${align}`}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cell, align = 'start', names = false }) =>
                names ? (
                  <th key={key} scope="row" className={`data-table__cell--${align}`}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={`data-table__cell--${align}`}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
