import { criteria } from '@systemblick/domain/themes/priority';
import { useId } from 'react';

import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import type { Theme } from './theme.document.js';
import type { ThemeMove } from './theme-move.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly theme: Theme; readonly onMove: (move: ThemeMove) => void };

/** How much it matters, by four criteria; each as a bar and as a number. */
export function PrioritySection({ theme: { priority, steps }, onMove }: Props) {
  const t = useText();
  const heading = useId();

  return (
    <section className="stack" aria-labelledby={heading}>
      <div className="row row--base row--apart section-head">
        <h2 id={heading}>{t('themes.priority.title')}</h2>
        {priority && (
          <p className="theme-recurrence">
            {t('themes.priority.sum', { sum: t('themes.priority.ofMost', { sum: priority.sum }) })}
          </p>
        )}
      </div>
      {priority ? (
        <dl className="criteria">
          {criteria.map((criterion) => (
            <div key={criterion}>
              <dt>{t(`themes.priority.${criterion}`)}</dt>
              <dd>
                <meter min={0} max={5} value={priority[criterion]} aria-hidden="true" />
                {t('themes.priority.ofFive', { value: priority[criterion] })}
              </dd>
            </div>
          ))}
        </dl>
      ) : (
        <p className="muted">{t('themes.priority.none')}</p>
      )}
      {isOffered(steps, 'theme:prioritise') && (
        <p>
          <Button small onClick={() => onMove('prioritise')}>
            {t(priority ? 'themes.priority.change' : 'themes.move.prioritise')}
          </Button>
        </p>
      )}
    </section>
  );
}
