import type { BeschlussvorlageId } from '@systemblick/domain/decisions/papers/beschlussvorlage';

import type { Work } from '../../platform/work.js';

const series = 'LG-KIM';

/**
 * The Vorlagennummern of a municipality, counted anew each year ("LG-KIM 2026/015"). Who asks holds the count until the
 * end of the transaction: two that come at once wait for each other.
 */
export const paperNumbers = {
  async next(work: Work, year: string): Promise<string> {
    await hold(work);
    const [row] = await work.manager.query<{ next: number }[]>(
      `SELECT coalesce(max(substring(number FROM '[0-9]+$')::integer), 0) + 1 AS next FROM beschlussvorlage
       WHERE municipality_id = current_municipality() AND number ~ ('^' || $1 || ' ' || $2 || '/[0-9]{1,6}$')`,
      [series, year],
    );
    return `${series} ${year}/${String(row?.next ?? 1).padStart(3, '0')}`;
  },

  async isTaken(work: Work, number: string, by: BeschlussvorlageId): Promise<boolean> {
    await hold(work);
    const rows = await work.manager.query<unknown[]>(
      `SELECT 1 FROM beschlussvorlage WHERE municipality_id = current_municipality() AND number = $1 AND id <> $2`,
      [number.trim(), by],
    );
    return rows.length > 0;
  },
};

const hold = (work: Work): Promise<unknown> =>
  work.manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('paper_number:' || current_municipality(), 0))`);
