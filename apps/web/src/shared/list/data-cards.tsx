import type { Column } from './column.js';
import './data-list.css';

type Props<Row> = {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
};

export function DataCards<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  return (
    <ul className="data-cards" aria-label={caption}>
      {rows.map((row) => (
        <li key={rowKey(row)} className="data-card">
          {columns
            .filter(({ names }) => names)
            .map(({ key, cell }) => (
              <div key={key} className="data-card__name">
                {cell(row)}
              </div>
            ))}
          <dl className="stack stack--xs data-card__facts">
            {columns
              .filter(({ names }) => !names)
              .map(({ key, header, cell }) => (
                <div key={key}>
                  <dt>{header}</dt>
                  <dd>{cell(row)}</dd>
                </div>
              ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
