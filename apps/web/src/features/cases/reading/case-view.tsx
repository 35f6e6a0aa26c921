import { KeptDraft } from '#shared/form/kept-draft.js';
import { useFormats } from '#shared/format/use-formats.js';
import { Page } from '#shared/page/page.js';
import { isOffered, seen } from '#shared/page/steps.js';
import { Stepper } from '#shared/page/stepper.js';
import { TrailLink } from '#shared/page/trail-link.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import type { CaseDetail } from '../case.document.js';
import { CaseMoves } from '../case-moves.js';
import { caseStateWords, caseSteps } from '../words/case-states.js';
import { CaseNext } from './case-next.js';
import { toValues } from '../writing/case-input.js';
import { CaseTextView } from './case-text-view.js';
import { ClientStated } from './client-stated.js';
import { NominatePanel } from './nominate-panel.js';
import { ReviewMissing } from './review-missing.js';
import { Versions } from './versions.js';

/** A case that is not being written here: waiting for its review, released, or withdrawn. */
export function CaseView({ kase }: { readonly kase: CaseDetail }) {
  const t = useText();
  const { date } = useFormats();
  const { state, mine, text, releasedTexts, withdrawnAt, withdrawalReason, steps } = kase;
  const offered = state === 'released' && mine ? [...steps, seen('nomination:create')] : steps;

  return (
    <Page
      crumbs={[{ label: t('cases.place'), to: '/faelle' }]}
      kicker={t('cases.read.kicker')}
      title={kase.title ?? t('cases.list.erased')}
      badge={<StateBadge state={state} states={caseStateWords(t)} />}
      stepper={<Stepper steps={caseSteps(t)} current={state} aside={t('cases.state.withdrawn')} />}
      actions={state === 'released' && <TrailLink kind="case" id={kase.id} />}
      next={<CaseNext kase={kase} steps={offered} />}
    >
      <div className="stack stack--xxl">
        <KeptDraft draftKey={`case.${kase.id}`} standing={text ? toValues(kase) : undefined} sensitive />
        <ReviewMissing kase={kase} />
        {state === 'withdrawn' && withdrawnAt && withdrawalReason && (
          <Alert kind="info" title={t('cases.read.withdrawnTitle', { date: date(withdrawnAt) })}>
            <p>{t('cases.read.withdrawnReason', { reason: t(`cases.withdrawal.${withdrawalReason}`) })}</p>
          </Alert>
        )}
        {isOffered(offered, 'nomination:create') && <NominatePanel caseId={kase.id} />}
        {state === 'inReview' && text && <CaseTextView text={text} />}
        {state !== 'inReview' && <Versions texts={releasedTexts} withdrawn={state === 'withdrawn'} />}
        <ClientStated kase={kase} />
        <CaseMoves kase={kase} />
      </div>
    </Page>
  );
}
