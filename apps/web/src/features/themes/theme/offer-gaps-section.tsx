import { themeRights } from '@systemblick/domain/themes/rights';
import { useState } from 'react';
import { Link } from 'react-router';

import { announce } from '../../../shared/announce/announcements.js';
import { AskFirstButton } from '../../../shared/dialog/ask-first-button.js';
import { isOffered } from '../../../shared/page/steps.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { Badge } from '../../../shared/widgets/badge.js';
import { useMay } from '../../people/actor.js';
import { CloseOfferGapDocument } from './offer-gaps.document.js';
import { OfferGapDialog } from './offer-gap-dialog.js';
import type { Theme } from './theme.document.js';

type Props = { readonly theme: Theme; readonly onReload: () => unknown };

/** What the theme says about the Angebotsdatenbank: what is missing, what does not fit. */
export function OfferGapsSection({ theme, onReload }: Props) {
  const t = useText();
  const notes = useMay()(themeRights['offerGap:note']);
  const [noting, setNoting] = useState(false);
  const { run, running, refusal } = useMutationWithRefusal(CloseOfferGapDocument);

  async function close(id: string, expectedVersion: number) {
    if (!(await run({ input: { id, expectedVersion } }))) return false;
    announce(t('themes.done.closeGap'));
    onReload();
    return true;
  }

  if (theme.offerGaps.length === 0 && !notes) return null;
  return (
    <section className="stack" aria-labelledby="gaps">
      <h2 id="gaps">{t('themes.gap.title')}</h2>
      {theme.offerGaps.length > 0 && (
        <ul className="theme-gaps">
          {theme.offerGaps.map((gap) => (
            <li key={gap.id} className="card theme-gaps__gap">
              <div className="badges-line">
                <Badge tone={gap.state === 'open' ? 'warning' : 'success'}>
                  {gap.state === 'open' ? t(`themes.gap.kind.${gap.kind}`) : t('themes.gap.closed')}
                </Badge>
                {gap.offer && <Link to={`/angebote/${gap.offer.id}`}>{gap.offer.name}</Link>}
              </div>
              {gap.note && <p>{gap.note}</p>}
              {isOffered(gap.steps, 'offerGap:close') && (
                <AskFirstButton
                  look="secondary-small"
                  label={t('themes.gap.close')}
                  title={t('themes.gap.closeTitle')}
                  version={gap.version}
                  onConfirm={(expectedVersion) => close(gap.id, expectedVersion)}
                  running={running}
                  refusal={refusal}
                >
                  {t('themes.gap.closeText')}
                </AskFirstButton>
              )}
            </li>
          ))}
        </ul>
      )}
      {notes && (
        <div>
          <button type="button" className="kern-btn kern-btn--secondary" onClick={() => setNoting(true)}>
            {t('themes.gap.note')}
          </button>
        </div>
      )}
      {noting && <OfferGapDialog themeId={theme.id} onClose={() => setNoting(false)} onNoted={onReload} />}
    </section>
  );
}
