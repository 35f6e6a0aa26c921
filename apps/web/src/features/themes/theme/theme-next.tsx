import type { ReactNode } from 'react';

import { NextStep } from '../../../shared/page/next-step.js';
import { isOffered } from '../../../shared/page/steps.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Theme } from './theme.document.js';
import type { ThemeMove } from './theme-move.js';

type Props = { readonly theme: Theme; readonly onMove: (move: ThemeMove) => void };

/** What this person can do for the theme now: first weigh it, then choose its way. */
export function ThemeNext({ theme, onMove }: Props) {
  const t = useText();
  const { state, steps, priority, route } = theme;

  if (isOffered(steps, 'theme:route')) {
    return priority === null ? (
      <NextStep
        action={
          <button type="button" className="kern-btn kern-btn--primary" onClick={() => onMove('prioritise')}>
            {t('themes.move.prioritise')}
          </button>
        }
      >
        {t('themes.next.prioritise')}
      </NextStep>
    ) : (
      <NextStep action={<ToWay>{t('themes.next.toWay')}</ToWay>}>
        {t(state === 'stored' ? 'themes.next.stored' : 'themes.next.route')}
      </NextStep>
    );
  }
  if (state === 'onRoute' && route && isOffered(route.actions, 'route:noteStep')) {
    return <NextStep action={<ToWay>{t('themes.next.toWay')}</ToWay>}>{t(`themes.next.way.${route.kind}`)}</NextStep>;
  }
  return <NextStep waiting>{t(`themes.next.wait.${state}`)}</NextStep>;
}

/** To the ways on the same page, by focus: the address would enter the history. */
function ToWay({ children }: { readonly children: ReactNode }) {
  return (
    <button
      type="button"
      className="kern-btn kern-btn--primary"
      onClick={() => {
        const ways = document.getElementById('way');
        ways?.scrollIntoView();
        ways?.focus({ preventScroll: true });
      }}
    >
      {children}
    </button>
  );
}
