import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';

import { useText } from '#shared/texts/use-text.js';
import { numbered } from '../board/numbered.js';
import type { View } from '../running/views.js';
import { KindSample } from '../words/kind-sample.js';

type Props = { readonly board: Board; readonly view: View };

const shownAtOnce = 6;

/** What the group has put into words: observations, then what belongs together, then the themes. */
export function BeamerObservations({ board, view }: Props) {
  const t = useText();
  const observations = numbered(board).filter(({ text }) => text !== '');

  if (view === 'derive' && board.themeDrafts.length > 0)
    return (
      <ol className="beamer__list">
        {board.themeDrafts.map(({ id, title, statement }) => (
          <li key={id} className="beamer__item">
            <strong>{title || t('reconstruction.derive.untitled')}</strong>
            {statement && <p>{statement}</p>}
          </li>
        ))}
      </ol>
    );
  if (view === 'compare' && board.clusters.length > 0)
    return (
      <ul className="beamer__list">
        {board.clusters.map(({ id, title }) => (
          <li key={id} className="beamer__item">
            <strong>{title || t('reconstruction.compare.unnamed')}</strong>
            <ul>
              {observations
                .filter(({ clusterId }) => clusterId === id)
                .map((one) => (
                  <li key={one.id}>{one.text}</li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    );
  return (
    <ol className="beamer__list">
      {observations
        .toReversed()
        .slice(0, shownAtOnce)
        .map(({ id, kind, text }) => (
          <li key={id} className="beamer__item">
            <KindSample kind={kind} />
            <p>{text}</p>
          </li>
        ))}
    </ol>
  );
}
