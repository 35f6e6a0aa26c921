import { Link } from 'react-router';

import { EmptyState } from '../../../shared/page/empty-state.js';
import { usePlaces } from '../../../shared/places/places.js';
import { useText } from '../../../shared/texts/use-text.js';
import { useWorkshop } from '../board/workshop.js';
import { DraftSummary } from './draft-summary.js';
import './derive-view.css';

const ways = ['bilateral', 'workingGroup', 'projectGroup'] as const;

/** What to weigh, and which way a theme can go, in the words of the Handreichung. */
export function RoutesView() {
  const t = useText();
  const { board } = useWorkshop();
  const hasThemes = usePlaces().some(({ path }) => path === '/themen');

  return (
    <div className="stack stack--large">
      <section className="stack" aria-labelledby="routes-themes">
        <h3 id="routes-themes">{t('reconstruction.routes.themes')}</h3>
        <p className="derive__lead">{t('reconstruction.routes.weigh')}</p>
        {board.themeDrafts.length === 0 ? (
          <EmptyState title={t('reconstruction.routes.emptyTitle')} headingLevel={3}>
            {t('reconstruction.routes.empty')}
          </EmptyState>
        ) : (
          <ul className="drafts">
            {board.themeDrafts.map((draft) => (
              <li key={draft.id}>
                <DraftSummary draft={draft} />
              </li>
            ))}
          </ul>
        )}
        {hasThemes && (
          <p>
            <Link to="/themen">{t('reconstruction.routes.toThemes')}</Link>
          </p>
        )}
      </section>
      <section className="stack" aria-labelledby="routes-ways">
        <h3 id="routes-ways">{t('reconstruction.routes.ways')}</h3>
        <ul className="ways">
          {ways.map((way) => (
            <li key={way} className="way">
              <h4>{t(`reconstruction.routes.${way}`)}</h4>
              <p>{t(`reconstruction.routes.${way}Text`)}</p>
            </li>
          ))}
        </ul>
        <p className="muted">{t('reconstruction.routes.store')}</p>
      </section>
    </div>
  );
}
