import { EmptyState } from '#shared/page/empty-state.js';
import { useText } from '#shared/texts/use-text.js';
import { useWorkshop } from '../board/workshop.js';
import { DerivedThemes } from './derived-themes.js';
import { DraftSummary } from './draft-summary.js';
import { useDerivedThemes } from './use-derived-themes.js';
import { Weighing } from './weighing.js';
import './derive-view.css';

const ways = ['bilateral', 'workingGroup', 'projectGroup'] as const;

/** What to weigh, and which way a theme can go, in the words of the Handreichung. */
export function RoutesView() {
  const t = useText();
  const { board, session } = useWorkshop();
  const { themes, weighings } = useDerivedThemes(session.id);

  return (
    <div className="stack stack--xxl">
      <section className="stack" aria-labelledby="routes-themes">
        <h2 id="routes-themes">{t('reconstruction.routes.themes')}</h2>
        <p className="derive__lead">{t('reconstruction.routes.weigh')}</p>
        {board.themeDrafts.length === 0 ? (
          <EmptyState title={t('reconstruction.routes.emptyTitle')}>{t('reconstruction.routes.empty')}</EmptyState>
        ) : (
          <ul className="drafts">
            {board.themeDrafts.map((draft) => (
              <li key={draft.id}>
                <DraftSummary draft={draft} />
              </li>
            ))}
          </ul>
        )}
        <Weighing themes={themes} weighings={weighings} />
        <DerivedThemes themes={themes} />
      </section>
      <section className="stack" aria-labelledby="routes-ways">
        <h2 id="routes-ways">{t('reconstruction.routes.ways')}</h2>
        <ul className="ways">
          {ways.map((way) => (
            <li key={way} className="way">
              <h3>{t(`reconstruction.routes.${way}`)}</h3>
              <p>{t(`reconstruction.routes.${way}Text`)}</p>
            </li>
          ))}
        </ul>
        <p className="muted">{t('reconstruction.routes.store')}</p>
      </section>
    </div>
  );
}
