import { useQuery } from '@apollo/client/react';

import { useFormats } from '#shared/format/use-formats.js';
import { Failure } from '#shared/page/failure.js';
import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { NominationsDocument } from '../nominations.document.js';
import type { Bundle } from './bundle.document.js';
import { NominationActions } from './nomination-actions.js';
import './bundle.css';

/** What is nominated at the moment; with a bundle to take it into, if one is open. */
export function NominationsSection({ bundle }: { readonly bundle: Bundle | undefined }) {
  const t = useText();
  const { date } = useFormats();
  const { data, error, refetch } = useQuery(NominationsDocument);
  const nominations = data?.nominations.nodes.filter(({ state }) => state === 'open');

  useLive(['Nomination'], undefined, refetch);

  return (
    <section className="stack" aria-labelledby="nominations">
      <div>
        <h2 id="nominations" tabIndex={-1}>
          {t('bundles.nominations.title')}
        </h2>
        <p className="muted">
          {t('bundles.nominations.lead')} {!bundle && t('bundles.nominations.where')}
        </p>
      </div>
      {error && !data && <Failure onRetry={() => refetch()} />}
      {nominations?.length === 0 && (
        <p className="muted">
          {t('bundles.nominations.empty')} {t('bundles.nominations.emptyHint')}
        </p>
      )}
      {nominations && nominations.length > 0 && (
        <ul className="rows">
          {nominations.map((nomination) => (
            <li key={nomination.id} className="row row--top row--apart rows__row">
              <div className="rows__text">
                <p className="rows__name">{nomination.case?.title ?? t('bundles.cases.untitled')}</p>
                <p className="as-written">{nomination.why}</p>
                {nomination.authorPresents && <p className="small">{t('bundles.cases.presented')}</p>}
                <p className="small muted">{t('bundles.nominations.since', { date: date(nomination.nominatedAt) })}</p>
              </div>
              <NominationActions nomination={nomination} bundle={bundle} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
