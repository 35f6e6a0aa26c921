import type { Beschlussvorlage } from '../papers/beschlussvorlage.js';
import type { AgendaItem } from './meeting.js';

type Decided = {
  readonly item: Pick<AgendaItem, 'title'>;
  readonly paper: Pick<Beschlussvorlage, 'text'> | undefined;
  /** What a ballot asked of the item as a whole. */
  readonly asked: string | undefined;
};

/**
 * The words that a resolution is of: those of the paper's point, of the ballot, of the paper or of the item, and never
 * others. Undefined where there is no such point.
 */
export function wordsDecided(pointNumber: number | null, { item, paper, asked }: Decided): string | undefined {
  if (pointNumber === null) return asked ?? paper?.text.title ?? item.title;

  return paper?.text.points.find(({ number }) => number === pointNumber)?.text;
}
