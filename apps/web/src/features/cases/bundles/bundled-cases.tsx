import { useId } from 'react';
import { Link } from 'react-router';

import { announce } from '#shared/announce/announcements.js';
import { RefusalMessage } from '#shared/form/refusal-message.js';
import { DataList } from '#shared/list/data-list.js';
import { isOffered } from '#shared/page/steps.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { Badge } from '#shared/widgets/badge.js';
import { bundleFragment, type Bundle, type BundledCase } from './bundle.document.js';
import { Button } from '#shared/widgets/button.js';

/** The cases of a bundle, under the codes by which the group calls them. */
export function BundledCases({ bundle }: { readonly bundle: Bundle }) {
  const t = useText();
  const heading = useId();
  const { send, running, refusal } = useMove('removeCase', bundleFragment, bundle, { atOnce: true });
  const removable = isOffered(bundle.steps, 'bundle:removeCase');
  const title = ({ case: kase }: BundledCase) => kase?.title ?? t('bundles.cases.untitled');

  async function remove({ caseId, code }: BundledCase) {
    if (await send({ caseId })) announce(t('bundles.cases.removed', { code }));
  }

  const removal = {
    key: 'remove',
    header: t('bundles.cases.action'),
    cell: (one: BundledCase) => (
      <Button
        small
        aria-label={t('bundles.cases.removeLabel', { code: one.code })}
        running={running}
        onClick={() => remove(one)}
      >
        {t('bundles.cases.remove')}
      </Button>
    ),
  };

  return (
    <section className="stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('bundles.cases.title')}</h2>
      {refusal && <RefusalMessage refusal={refusal} />}
      <DataList<BundledCase>
        caption={t('bundles.cases.title')}
        rows={bundle.cases}
        rowKey={({ caseId }) => caseId}
        empty={<p className="muted">{t('bundles.cases.empty')}</p>}
        columns={[
          {
            key: 'code',
            header: t('bundles.cases.code'),
            names: true,
            cell: (one) => (
              <>
                <span className="bundled-case__code">{one.code}</span>{' '}
                {one.mine ? <Link to={`/faelle/${one.caseId}`}>{title(one)}</Link> : title(one)}
                {one.mine && (
                  <>
                    {' '}
                    <Badge>{t('bundles.cases.mine')}</Badge>
                  </>
                )}
              </>
            ),
          },
          {
            key: 'why',
            header: t('bundles.cases.why'),
            cell: ({ why, earlyReason, authorPresents }) => (
              <>
                {why}
                {authorPresents && <p className="small muted">{t('bundles.cases.presented')}</p>}
                {earlyReason && <p className="small muted">{t('bundles.cases.early', { reason: earlyReason })}</p>}
              </>
            ),
          },
          {
            key: 'taken',
            header: t('bundles.cases.state'),
            cell: ({ taken }) => (
              <Badge tone={taken ? 'success' : 'warning'}>
                {t(taken ? 'bundles.cases.taken' : 'bundles.cases.leftOut')}
              </Badge>
            ),
          },
          ...(removable ? [removal] : []),
        ]}
      />
    </section>
  );
}
