import type { ReactNode } from 'react';

import { useFormats } from '#shared/format/use-formats.js';
import { NextStep } from '#shared/page/next-step.js';
import { Page } from '#shared/page/page.js';
import { Stepper } from '#shared/page/stepper.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import type { CaseDetail } from '../case.document.js';
import { caseStateWords, caseSteps } from '../words/case-states.js';

type Props = { readonly stored: CaseDetail | undefined; readonly children: ReactNode };

/** The head of the page on which a case is written: what state it is in, and what the reviewer said. */
export function EditorFrame({ stored, children }: Props) {
  const t = useText();
  const { date } = useFormats();
  const returned = stored?.returned;
  const revision = (stored?.releasedTexts.length ?? 0) > 0;

  return (
    <Page
      crumbs={[{ label: t('cases.place'), to: '/faelle' }]}
      kicker={stored ? t('cases.write.kicker') : undefined}
      title={stored?.title ?? t('cases.write.newTitle')}
      badge={<StateBadge state="draft" states={caseStateWords(t)} />}
      stepper={<Stepper steps={caseSteps(t)} current="draft" />}
      next={
        stored && (
          <NextStep>
            {t(returned ? 'cases.write.nextReturned' : revision ? 'cases.write.nextRevision' : 'cases.write.next')}
          </NextStep>
        )
      }
      lead={
        stored
          ? stored.keptUntil && t('cases.write.keptUntil', { date: date(stored.keptUntil) })
          : // Nothing stands between whoever begins and the first field.
            t('cases.write.next')
      }
    >
      <div className="stack stack--xxl">
        {returned && (
          <Alert kind="warning" title={t('cases.write.returnedTitle', { date: date(returned.at) })}>
            <p className="as-written">{returned.reason}</p>
          </Alert>
        )}
        {children}
      </div>
    </Page>
  );
}
