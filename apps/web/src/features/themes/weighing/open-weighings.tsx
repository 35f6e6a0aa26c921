import { useQuery } from '@apollo/client/react';
import { Link } from 'react-router';

import { useLive } from '#shared/server/use-live.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { DotVotingsDocument, SessionsToWeighDocument } from './weighing.document.js';

/** Open Gewichtungen of the sessions that are running now. */
export function OpenWeighings() {
  const { data } = useQuery(SessionsToWeighDocument);
  const running = data?.reconstructionSessions.nodes.filter(({ state }) => state === 'running') ?? [];

  return running.map(({ id, title }) => <WeighingsOfSession key={id} sessionId={id} session={title} />);
}

type Props = { readonly sessionId: string; readonly session: string };

function WeighingsOfSession({ sessionId, session }: Props) {
  const t = useText();
  const { data, refetch } = useQuery(DotVotingsDocument, { variables: { sessionId } });
  const open = data?.dotVotings.filter(({ state }) => state === 'open') ?? [];

  useLive(['DotVoting'], undefined, refetch);

  return open.map(({ id, budget }) => (
    <Alert key={id} kind="info" title={t('themes.weigh.openTitle')}>
      <p>{t('themes.weigh.openText', { session, budget })}</p>
      <p>
        <Link to={`/themen/gewichten/${id}?rekonstruktion=${sessionId}`}>{t('themes.weigh.open')}</Link>
      </p>
    </Alert>
  ));
}
