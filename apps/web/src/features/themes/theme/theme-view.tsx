import { useState } from 'react';

import { Page } from '#shared/page/page.js';
import { Stepper } from '#shared/page/stepper.js';
import { TrailLink } from '#shared/page/trail-link.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { SurveySection } from '../surveys/survey-section.js';
import { useGroupsOf } from '../ways/use-groups-of.js';
import { WaySection } from '../ways/way-section.js';
import { asideOf, themeStateWords, themeSteps } from '../words/theme-states.js';
import { Evidence } from './evidence.js';
import { History } from './history.js';
import { OfferGapsSection } from './offer-gaps-section.js';
import { PrioritySection } from './priority-section.js';
import { Relatives } from './relatives.js';
import { StandingNotice } from './standing-notice.js';
import type { Theme } from './theme.document.js';
import { ThemeDialog } from './theme-dialog.js';
import type { ThemeMove } from './theme-move.js';
import { ThemeMoves } from './theme-moves.js';
import { ThemeNext } from './theme-next.js';
import { ThemeWords } from './theme-words.js';
import './theme.css';

/** A theme: the problem in its own words, what shows it, how much it matters, and the way it takes. */
export function ThemeView({ theme }: { readonly theme: Theme }) {
  const t = useText();
  const [move, setMove] = useState<ThemeMove>();
  const { state, number, title, readable } = theme;
  const groups = useGroupsOf(theme);
  const aside = asideOf(t, theme);

  return (
    <Page
      crumbs={[{ label: t('themes.place'), to: '/themen' }]}
      kicker={t('themes.page.kicker', { number: String(number) })}
      title={title}
      badge={<StateBadge state={state} states={themeStateWords(t)} />}
      stepper={<Stepper steps={themeSteps(t, theme)} current={state} {...(aside !== undefined && { aside })} />}
      actions={<TrailLink kind="theme" id={theme.id} />}
      next={<ThemeNext theme={theme} groups={groups} onMove={setMove} />}
    >
      <div className="stack stack--xxl">
        <StandingNotice theme={theme} />
        {readable ? (
          <>
            <ThemeWords theme={theme} />
            <Evidence theme={theme} />
            <PrioritySection theme={theme} onMove={setMove} />
            <WaySection theme={theme} groups={groups} />
            <SurveySection theme={theme} />
            <OfferGapsSection theme={theme} />
            <Relatives theme={theme} />
            <ThemeMoves theme={theme} onMove={setMove} />
            <History theme={theme} />
          </>
        ) : (
          <p className="muted">{t('themes.page.onlyTitle')}</p>
        )}
      </div>
      {move && <ThemeDialog move={move} theme={theme} onClose={() => setMove(undefined)} />}
    </Page>
  );
}
