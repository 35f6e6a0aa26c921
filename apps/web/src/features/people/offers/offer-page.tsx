import { useQuery } from '@apollo/client/react';
import { offerAsks } from '@systemblick/domain/people/asks';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';

import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { today } from '#shared/format/days.js';
import { useFormats } from '#shared/format/use-formats.js';
import { ActionList } from '#shared/page/action-list.js';
import { NextOf } from '#shared/page/next-step.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { Page } from '#shared/page/page.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { NoOffer } from './no-offer.js';
import { OfferFacts } from './offer-facts.js';
import { OfferDocument, offerFragment, type OfferWithGaps } from './offers.document.js';
import { Button } from '#shared/widgets/button.js';

export function OfferPage() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(OfferDocument, { variables: { id } });

  useLive(['Offer', 'OfferGap'], undefined, refetch);

  if (data?.offer) return <OfferView key={id} offer={data.offer} />;
  if (data) return <NoOffer />;
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}

function OfferView({ offer }: { readonly offer: OfferWithGaps }) {
  const t = useText();
  const { date } = useFormats();
  const navigate = useNavigate();
  const [asking, setAsking] = useState<'accept' | 'retire'>();
  const check = useMove('checkOffer', offerFragment, offer, { atOnce: true, done: 'offers.done.check' });
  const { id, name, provider, state, lastChecked, checkDue, steps, proposer } = offer;

  const checkToday = () => check.running || check.send({ checkedOn: today() });

  return (
    <Page
      crumbs={[{ label: t('offers.list.title'), to: '/angebote' }]}
      kicker={provider}
      title={name}
      badge={
        state !== 'listed' && (
          <Badge tone={state === 'proposed' ? 'warning' : 'neutral'}>{t(`offers.state.${state}`)}</Badge>
        )
      }
      next={
        <NextOf
          asks={offerAsks}
          steps={steps}
          say={{
            'offer:accept': {
              text: t('offers.moveText.accept', { name: proposer?.name ?? '' }),
              action: (
                <Button rank="primary" onClick={() => setAsking('accept')}>
                  {t('offers.move.accept')}
                </Button>
              ),
            },
            'offer:check': {
              rests: !checkDue,
              text: t('offers.moveText.checkDue', { day: date(lastChecked) }),
              action: (
                <Button rank="primary" aria-disabled={check.running} onClick={() => checkToday()}>
                  {t('offers.move.check')}
                </Button>
              ),
            },
          }}
        />
      }
    >
      <div className="stack stack--xxl">
        {check.refusal && checkDue && <RefusalMessage refusal={check.refusal} />}
        <OfferFacts offer={offer} />
        {offer.gaps.length > 0 && (
          <section aria-labelledby="gaps">
            <h2 id="gaps" className="section-title">
              {t('offers.gaps.title')}
            </h2>
            <ul>
              {offer.gaps.map((gap) => (
                <li key={gap.id}>
                  {gap.theme && <Link to={`/themen/${gap.theme.id}`}>{gap.theme.title}</Link>}
                  {gap.note && <p className="muted">{gap.note}</p>}
                </li>
              ))}
            </ul>
          </section>
        )}
        <ActionList
          title={t('offers.more')}
          steps={steps}
          actions={[
            ...(checkDue
              ? []
              : [
                  {
                    action: 'offer:check',
                    label: t('offers.move.check'),
                    text: t('offers.moveText.check'),
                    onAction: checkToday,
                  },
                ]),
            {
              action: 'offer:change',
              label: t('offers.form.change'),
              text: t('offers.moveText.change'),
              onAction: () => navigate(`/angebote/${id}/aendern`),
            },
            {
              action: 'offer:retire',
              label: t('offers.move.retire'),
              text: t('offers.moveText.retire'),
              danger: true,
              onAction: () => setAsking('retire'),
            },
          ]}
        >
          {check.refusal && !checkDue && <RefusalMessage refusal={check.refusal} />}
        </ActionList>
      </div>
      {asking === 'accept' && <AcceptDialog offer={offer} onClose={() => setAsking(undefined)} />}
      {asking === 'retire' && <RetireDialog offer={offer} onClose={() => setAsking(undefined)} />}
    </Page>
  );
}

type AskingProps = { readonly offer: OfferWithGaps; readonly onClose: () => void };

function AcceptDialog({ offer, onClose }: AskingProps) {
  const t = useText();
  const move = useMove('acceptOffer', offerFragment, offer, { done: 'offers.done.accept', onDone: onClose });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('offers.asking.accept')}
      confirm={t('offers.move.accept')}
      onClose={onClose}
    >
      {t('offers.asking.acceptText')}
    </MoveDialog>
  );
}

function RetireDialog({ offer, onClose }: AskingProps) {
  const t = useText();
  const move = useMove('retireOffer', offerFragment, offer, { done: 'offers.done.retire', onDone: onClose });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('offers.move.retire')}
      confirm={t('offers.move.retire')}
      danger
      onClose={onClose}
    >
      {t('offers.moveText.retire')}
    </MoveDialog>
  );
}
