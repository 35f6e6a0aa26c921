import { useEffect, useRef, useState, type RefObject } from 'react';

import { useText } from '../texts/use-text.js';
import { useCsvAllowed } from './csv-allowed.js';
import { csvOfTable } from './csv-of-table.js';
import { saveCsv } from './save-csv.js';
import { Button } from '../widgets/button.js';

type Props = {
  readonly name: string;
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly hasMore: boolean;
  readonly onMore: () => unknown;
};

/** So many times more rows are fetched at most. */
const mostPages = 400;

/** The whole list as it is shown, as a file: first every page is fetched, then what the table says is written. */
export function SaveList({ name, frame, hasMore, onMore }: Props) {
  const t = useText();
  const allowed = useCsvAllowed();
  const [running, setRunning] = useState(false);
  const latest = useRef({ hasMore, onMore });
  useEffect(() => {
    latest.current = { hasMore, onMore };
  });

  async function save() {
    setRunning(true);
    try {
      for (let page = 0; page < mostPages && latest.current.hasMore; page += 1) {
        await latest.current.onMore();
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
      }
      const table = frame.current?.querySelector('table');
      if (table) {
        const { columns, rows } = csvOfTable(table);
        await saveCsv(name, columns, rows);
      }
    } finally {
      setRunning(false);
    }
  }

  if (!allowed) return null;
  return (
    <Button rank="tertiary" small className="data-list__save" running={running} onClick={save}>
      {t(running ? 'shared.list.saving' : 'shared.list.save')}
    </Button>
  );
}
