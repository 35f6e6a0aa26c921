import { useQuery } from '@apollo/client/react';
import { useState } from 'react';

import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { ActionList } from '#shared/page/action-list.js';
import { EmptyState } from '#shared/page/empty-state.js';
import { Failure } from '#shared/page/failure.js';
import { Loading } from '#shared/page/loading.js';
import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { LostOnBoard } from '../board/lost-on-board.js';
import { DerivedThemes } from '../derive/derived-themes.js';
import { useDerivedThemes } from '../derive/use-derived-themes.js';
import { SessionFacts } from '../planned/session-facts.js';
import { sessionFragment, type Session } from '../session.document.js';
import { sessionStateWords } from '../words/session-states.js';
import { ClosingRecord } from './closing-record.js';
import { FindingsByKind } from './findings-by-kind.js';
import { FindingsDocument } from './findings.document.js';
import './closed.css';

/** What a session has left: its observations with their passages, and the record of it. */
export function ClosedSession({ session }: { readonly session: Session }) {
  const t = useText();
  const { id } = session;
  const { data, error, refetch } = useQuery(FindingsDocument, { variables: { id } });
  const [reopening, setReopening] = useState(false);
  const { themes } = useDerivedThemes(id);
  const findings = data?.reconstructionSession?.observations;

  return (
    <Page
      crumbs={[{ label: t('reconstruction.place'), to: '/rekonstruktion' }]}
      title={session.title}
      badge={<StateBadge state={session.state} states={sessionStateWords(t)} />}
      lead={session.bundle && t('reconstruction.question', { question: session.bundle.leadingQuestion })}
    >
      <div className="stack stack--xxl">
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
      {reopening && <ReopenDialog session={session} onClose={() => setReopening(false)} />}
    </Page>
  );
}

function ReopenDialog({ session, onClose }: { readonly session: Session; readonly onClose: () => void }) {
  const t = useText();
  const move = useMove('reopenSession', sessionFragment, session, {
    done: 'reconstruction.reopen.done',
    onDone: onClose,
  });

  return (
    <MoveDialog
      move={move}
      reason={t('reconstruction.reopen.reason')}
      onReason={(reason) => move.send({ reason })}
      title={t('reconstruction.reopen.title')}
      confirm={t('reconstruction.reopen.confirm')}
      onClose={onClose}
    >
      <p>{t('reconstruction.reopen.what')}</p>
    </MoveDialog>
  );
}
