import { themeRights } from '@systemblick/domain/themes/rights';
import { useState } from 'react';
import { Link } from 'react-router';

import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { isOffered } from '#shared/page/steps.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { useMay } from '../../people/actor.js';
import { offerGapFragment, type OfferGap } from './offer-gaps.document.js';
import { OfferGapDialog } from './offer-gap-dialog.js';
import type { Theme } from './theme.document.js';
import { Button } from '#shared/widgets/button.js';

/** What the theme says about the Angebotsdatenbank: what is missing, what does not fit. */
export function OfferGapsSection({ theme }: { readonly theme: Theme }) {
  const t = useText();
  const notes = useMay()(themeRights['offerGap:note']);
  const [noting, setNoting] = useState(false);
  const [closing, setClosing] = useState<OfferGap>();

  if (theme.offerGaps.length === 0 && !notes) return null;
  return (
    <section className="stack" aria-labelledby="gaps">
      <h2 id="gaps">{t('themes.gap.title')}</h2>
      {theme.offerGaps.length > 0 && (
        <ul className="theme-gaps">
          {theme.offerGaps.map((gap) => (
            <li key={gap.id} className="card stack stack--s stack--top">
              <div className="row row--middle badges-line">
                <Badge tone={gap.state === 'open' ? 'warning' : 'success'}>
                  {gap.state === 'open' ? t(`themes.gap.kind.${gap.kind}`) : t('themes.gap.closed')}
                </Badge>
                {gap.offer && <Link to={`/angebote/${gap.offer.id}`}>{gap.offer.name}</Link>}
              </div>
              {gap.note && <p>{gap.note}</p>}
              {isOffered(gap.steps, 'offerGap:close') && (
                <Button small onClick={() => setClosing(gap)}>
                  {t('themes.gap.close')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {notes && (
        <div>
          <Button onClick={() => setNoting(true)}>{t('themes.gap.note')}</Button>
        </div>
      )}
      {noting && <OfferGapDialog themeId={theme.id} onClose={() => setNoting(false)} />}
      {closing && <CloseGapDialog gap={closing} onClose={() => setClosing(undefined)} />}
    </section>
  );
}

function CloseGapDialog({ gap, onClose }: { readonly gap: OfferGap; readonly onClose: () => void }) {
  const t = useText();
  const move = useMove('closeOfferGap', offerGapFragment, gap, {
    done: 'themes.done.closeGap',
    onDone: onClose,
  });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('themes.gap.closeTitle')}
      confirm={t('themes.gap.close')}
      onClose={onClose}
    >
      {t('themes.gap.closeText')}
    </MoveDialog>
  );
}
