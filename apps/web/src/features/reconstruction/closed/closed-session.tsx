import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { announce } from '../../../shared/announce/announcements.js';
import { ReasonDialog } from '../../../shared/dialog/reason-dialog.js';
import { ActionList } from '../../../shared/page/action-list.js';
import { EmptyState } from '../../../shared/page/empty-state.js';
import { Failure } from '../../../shared/page/failure.js';
import { Loading } from '../../../shared/page/loading.js';
import { Page } from '../../../shared/page/page.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { StateBadge } from '../../../shared/widgets/state-badge.js';
import { LostOnBoard } from '../board/lost-on-board.js';
import { DerivedThemes } from '../derive/derived-themes.js';
import { useDerivedThemes } from '../derive/use-derived-themes.js';
import { SessionFacts } from '../planned/session-facts.js';
import { ReopenSessionDocument, type Session } from '../session.document.js';
import { sessionStateWords } from '../words/session-states.js';
import { ClosingRecord } from './closing-record.js';
import { FindingsByKind } from './findings-by-kind.js';
import { FindingsDocument } from './findings.document.js';
import './closed.css';

type Props = { readonly session: Session; readonly onReload: () => unknown };

/** What a session has left: its observations with their passages, and the record of it. */
export function ClosedSession({ session, onReload }: Props) {
  const t = useText();
  const { id, version } = session;
  const { data, error, refetch } = useQuery(FindingsDocument, { variables: { id } });
  const { run, running, refusal } = useMutationWithRefusal(ReopenSessionDocument);
  const [reopening, setReopening] = useState(false);
  const { themes } = useDerivedThemes(id);
  const findings = data?.reconstructionSession?.observations;

  async function reopen(reason: string, expectedVersion: number) {
    if (!(await run({ input: { id, expectedVersion, reason } }))) return;
    setReopening(false);
    announce(t('reconstruction.reopen.done'));
    onReload();
  }

  return (
    <Page
      crumbs={[{ label: t('reconstruction.place'), to: '/rekonstruktion' }]}
      title={session.title}
      badge={<StateBadge state={session.state} states={sessionStateWords(t)} />}
      lead={session.bundle && t('reconstruction.question', { question: session.bundle.leadingQuestion })}
    >
      <div className="stack stack--large">
        <LostOnBoard session={session} shared={undefined} holding={false} />
        {findings === undefined && (error ? <Failure onRetry={refetch} /> : <Loading lines={6} />)}
        <DerivedThemes themes={themes} />
        {findings?.length === 0 && (
          <EmptyState title={t('reconstruction.closed.noneTitle')}>{t('reconstruction.closed.none')}</EmptyState>
        )}
        {findings && findings.length > 0 && <FindingsByKind findings={findings} caseTotal={session.cases.length} />}
        {findings && (
          <ClosingRecord
            session={session}
            observations={findings.length}
            passages={findings.reduce((sum, { passages }) => sum + passages.length, 0)}
          />
        )}
        <SessionFacts session={session} />
        <ActionList
          title={t('reconstruction.actions.title')}
          steps={session.steps}
          actions={[
            {
              action: 'session:reopen',
              label: t('reconstruction.reopen.button'),
              text: t('reconstruction.reopen.text'),
              onAction: () => setReopening(true),
            },
          ]}
        />
      </div>
      <ReasonDialog
        open={reopening}
        onClose={() => setReopening(false)}
        title={t('reconstruction.reopen.title')}
        reasonLabel={t('reconstruction.reopen.reason')}
        confirm={t('reconstruction.reopen.confirm')}
        version={version}
        onConfirm={reopen}
        running={running}
        refusal={refusal}
      >
        <p>{t('reconstruction.reopen.what')}</p>
      </ReasonDialog>
    </Page>
  );
}
