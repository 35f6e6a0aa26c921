import type { ReactNode } from 'react';

import { Page } from '#shared/page/page.js';
import { useText } from '#shared/texts/use-text.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import type { Session } from '../session.document.js';
import { sessionStateWords } from '../words/session-states.js';
import { SessionFacts } from './session-facts.js';

type Props = { readonly session: Session; readonly next?: ReactNode; readonly children?: ReactNode };

/** A session for those who do not work in it now: the rules come first, or it is only to be known of. */
export function SessionOutline({ session, next, children }: Props) {
  const t = useText();

  return (
    <Page
      crumbs={[{ label: t('reconstruction.place'), to: '/rekonstruktion' }]}
      title={session.title}
      badge={<StateBadge state={session.state} states={sessionStateWords(t)} />}
      lead={session.bundle && t('reconstruction.question', { question: session.bundle.leadingQuestion })}
      {...(next !== undefined && { next })}
    >
      <div className="stack stack--xxl">
        {children}
        <SessionFacts session={session} />
      </div>
    </Page>
  );
}
