import { useState } from 'react';
import { useParams } from 'react-router';

import { Failure } from '#shared/page/failure.js';
import { Missing } from '#shared/page/missing.js';
import { NextStep } from '#shared/page/next-step.js';
import { PageLoading } from '#shared/page/page-loading.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { ClosedSession } from './closed/closed-session.js';
import { PlannedSession } from './planned/planned-session.js';
import { RulesForm } from './planned/rules-form.js';
import { SessionNext } from './planned/session-next.js';
import { SessionOutline } from './planned/session-outline.js';
import { RunningSession } from './running/running-session.js';
import { useSession } from './use-session.js';

/** One address for a session through its whole life. */
export function SessionPage() {
  const t = useText();
  const { id = '' } = useParams();
  const { session, failed, refetch } = useSession(id);
  // What was typed and is not saved stays on the page, also when the session is closed meanwhile.
  const [holds, setHolds] = useState(false);

  if (session === undefined) return failed ? <Failure onRetry={refetch} /> : <PageLoading />;
  if (session === null)
    return (
      <Missing
        title={t('reconstruction.missing.title')}
        crumb={{ label: t('reconstruction.place'), to: '/rekonstruktion' }}
        back={t('reconstruction.missing.back')}
      >
        {t('reconstruction.missing.text')}
      </Missing>
    );
  if (holds && session.state === 'closed') return <RunningSession session={session} onHolding={setHolds} />;
  switch (session.state) {
    case 'planned':
      return <PlannedSession session={session} />;
    case 'running':
      if (!session.takesPart && !session.facilitates)
        return (
          <SessionOutline
            session={session}
            next={<SessionNext session={session} otherwise={t('reconstruction.running.notMine')} />}
          />
        );
      if (!session.rulesAccepted)
        return (
          <SessionOutline session={session} next={<NextStep>{t('reconstruction.planned.nextRules')}</NextStep>}>
            <RulesForm sessionId={session.id} />
          </SessionOutline>
        );
      return <RunningSession session={session} onHolding={setHolds} />;
    case 'closed':
      return <ClosedSession session={session} />;
    case 'cancelled':
      return (
        <SessionOutline session={session}>
          <Alert kind="warning" title={t('reconstruction.cancel.was')}>
            <p>{session.cancelReason}</p>
          </Alert>
        </SessionOutline>
      );
  }
}
