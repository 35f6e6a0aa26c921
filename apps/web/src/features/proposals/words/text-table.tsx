import type { TextCell } from '@systemblick/domain/proposals/text-table';
import type { ComponentType } from 'react';

import { useText } from '#shared/texts/use-text.js';

type Props = {
  readonly rows: readonly (readonly TextCell[])[];
  readonly lines: ComponentType<{ readonly lines: readonly string[] }>;
};

/** A table of a text. A wide one is pushed sideways in its frame, by keyboard too. */
export function TextTable({ rows, lines: Lines }: Props) {
  const t = useText();
  const isHeadRow = (row: readonly TextCell[]) => row.every(({ head }) => head);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls is to be reached by keyboard.
    <div className="text-table" role="group" aria-label={t('proposals.table.frame')} tabIndex={0}>
      <table>
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.map(({ text, head }, at) => {
                const words = <Lines lines={text.split('\n')} />;
                return head && text.trim() !== '' ? (
                  <th key={at} scope={isHeadRow(row) ? 'col' : 'row'}>
                    {words}
                  </th>
                ) : (
                  <td key={at} className={head ? 'text-table__head' : undefined}>
                    {words}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
