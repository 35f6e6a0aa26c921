import { useQuery } from '@apollo/client/react';
import { hintAsks } from '@systemblick/domain/cases/asks';
import { useState } from 'react';
import { Link, useParams } from 'react-router';

import { useFormats } from '#shared/format/use-formats.js';
import { ActionList } from '#shared/page/action-list.js';
import { Missing } from '#shared/page/missing.js';
import { NextOf } from '#shared/page/next-step.js';
import { PageFailure } from '#shared/page/page-failure.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { Page } from '#shared/page/page.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { HintDialog, type HintMove } from './hint-dialog.js';
import { hintStateWords } from './hint-states.js';
import { HintDocument, type Hint } from './hints.document.js';
import { Button } from '#shared/widgets/button.js';
import './hints.css';

export function HintPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(HintDocument, { variables: { id } });

  useLive(['Hint'], undefined, refetch);

  if (data?.hint) return <HintView key={id} hint={data.hint} />;
  if (data) {
    return (
      <Missing
        title={t('hints.missing.title')}
        crumb={{ label: t('hints.list.title'), to: '/hinweise' }}
        back={t('hints.missing.back')}
      >
        {t('hints.missing.text')}
      </Missing>
    );
  }
  return error ? <PageFailure onRetry={() => refetch()} /> : <PageLoading />;
}

/** A hint, and what became of it. */
function HintView({ hint }: { readonly hint: Hint }) {
  const t = useText();
  const { date } = useFormats();
  const [move, setMove] = useState<HintMove>();
  const { state, text, kind, source, writtenAt, writer, steps } = hint;
  const action = (name: 'collect' | 'passOn' | 'drop') => ({
    action: `hint:${name}`,
    label: t(`hints.move.${name}`),
    text: t(`hints.moveText.${name}`),
    danger: name === 'drop',
    onAction: () => setMove(name),
  });

  return (
    <Page
      crumbs={[{ label: t('hints.list.title'), to: '/hinweise' }]}
      title={t('hints.page.title')}
      badge={<StateBadge state={state} states={hintStateWords(t)} />}
      next={
        <NextOf
          asks={hintAsks}
          steps={steps}
          say={{
            'hint:take': {
              text: t('hints.moveText.take'),
              action: (
                <Button rank="primary" onClick={() => setMove('take')}>
                  {t('hints.move.take')}
                </Button>
              ),
            },
          }}
          otherwise={{ text: t(`hints.wait.${state}`) }}
        />
      }
    >
      <div className="stack stack--xxl">
        <blockquote className="hint__text">{text}</blockquote>
        <p className="muted">
          {[
            kind === null ? undefined : t(`hints.kind.${kind}`),
            t(`hints.source.${source}`),
            writer?.name,
            date(writtenAt),
          ]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </p>
        <Outcome hint={hint} />
        <ActionList
          title={t('hints.page.more')}
          steps={steps}
          actions={[action('collect'), action('passOn'), action('drop')]}
        />
      </div>
      {move && <HintDialog move={move} hint={hint} onClose={() => setMove(undefined)} />}
    </Page>
  );
}

function Outcome({ hint: { theme, institution, note, state } }: { readonly hint: Hint }) {
  const t = useText();

  if (theme) {
    return (
      <p>
        {t('hints.outcome.taken')} <Link to={`/themen/${theme.id}`}>{theme.title}</Link>
      </p>
    );
  }
  if (state === 'passedOn' && institution) return <p>{t('hints.outcome.passedOn', { name: institution.name })}</p>;
  if (state === 'dropped' && note) return <p>{t('hints.outcome.dropped', { reason: note })}</p>;
  return null;
}
