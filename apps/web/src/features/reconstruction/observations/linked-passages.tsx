import { detachMark } from '@systemblick/co-editing/reconstruction/board-writers';

import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import type { Numbered } from '../board/numbered.js';
import { useWorkshop } from '../board/workshop.js';
import { useMarkWords } from './use-mark-words.js';

/** The passages an observation is about. The words themselves come from the texts one has opened; the board has none. */
export function LinkedPassages({ observation: { id: observationId, markIds } }: { readonly observation: Numbered }) {
  const t = useText();
  const { board, shared, may, pointing } = useWorkshop();
  const wordsOf = useMarkWords();
  const marks = board.marks.filter(({ id }) => markIds.includes(id));

  if (marks.length === 0) return <p className="passages__none">{t('reconstruction.observations.noPassage')}</p>;
  return (
    <ul className="passages" aria-label={t('reconstruction.observations.passages')}>
      {marks.map((mark) => {
        const { place, quote } = wordsOf(mark);
        return (
          <li key={mark.id} className="line line--xs line--top">
            <button type="button" className="passages__jump" onClick={() => pointing.toMark(mark.id)}>
              <span className="passages__place">{place}</span>
              {quote && <span className="passages__quote">„{quote}“</span>}
            </button>
            {may('observe') && (
              <button
                type="button"
                className="passages__detach"
                aria-label={t('reconstruction.observations.detach', { place })}
                onClick={() => detachMark(shared.doc, observationId, mark.id)}
              >
                <Icon name="close" />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
