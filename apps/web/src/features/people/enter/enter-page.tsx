import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Link } from 'react-router';

import { Failure } from '#shared/page/failure.js';
import { Loading } from '#shared/page/loading.js';
import { PageTitle } from '#shared/page/page-title.js';
import { useFormats } from '#shared/format/use-formats.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { SignInLinkDocument } from './enter.document.js';
import { EnterForm } from './enter-form.js';
import '../sign-in-page.css';

/** Where a link leads on which somebody sets their own password. The secret is in the fragment and leaves the address at once. */
export function EnterPage() {
  const t = useText();
  const { dateTime } = useFormats();
  const [token] = useState(takeToken);
  const { data, error, refetch } = useQuery(SignInLinkDocument, { variables: { token }, fetchPolicy: 'network-only' });
  const link = data?.signInLink;

  return (
    <div className="sign-in">
      <header className="sign-in__head">
        <PageTitle title={t('people.enter.title')} />
        {link?.__typename === 'SignInLink' && (
          <p className="muted">
            {t(`people.enter.${link.kind}`, { name: link.name, municipality: link.municipality })}
          </p>
        )}
      </header>
      {!link && (error ? <Failure onRetry={() => refetch()} /> : <Loading lines={3} />)}
      {link?.__typename === 'Refusal' && (
        <Alert kind="warning" role="alert">
          <p>{link.message}</p>
          <p>
            <Link to="/anmelden" reloadDocument>
              {t('people.enter.toSignIn')}
            </Link>
          </p>
        </Alert>
      )}
      {link?.__typename === 'SignInLink' && (
        <section className="card kern-level-2 stack sign-in__form" aria-label={t('people.enter.title')}>
          <EnterForm token={token} email={link.email} />
          <p className="small muted">{t('people.enter.until', { until: dateTime(link.expiresAt) })}</p>
        </section>
      )}
    </div>
  );
}

/** Read once, and taken out of the address bar, the history and every screenshot of it. */
function takeToken(): string {
  const token = location.hash.slice(1) || kept;
  kept = token;
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname);
  return token;
}

/** For as long as this page lives: React draws it twice while developing, and the address no longer has it. */
let kept = '';
