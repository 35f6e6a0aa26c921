import { useState } from 'react';

import { EmptyState } from '#shared/page/empty-state.js';
import { Page } from '#shared/page/page.js';
import { isOffered } from '#shared/page/steps.js';
import { Stepper } from '#shared/page/stepper.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { StateBadge } from '#shared/widgets/state-badge.js';
import { AnswerDialog } from './answer-dialog.js';
import type { Bundle } from './bundle.document.js';
import { BundleMoves } from './bundle-moves.js';
import { BundleRisk } from './bundle-risk.js';
import { BundleNext } from './bundle-next.js';
import { bundleStateWords, bundleSteps } from './bundle-states.js';
import { BundledCases } from './bundled-cases.js';
import { InvitedInstitutions } from './invited-institutions.js';
import { KnowledgeMatrix } from './knowledge-matrix.js';
import { LeadingQuestion } from './leading-question.js';
import { MakeReadyDialog } from './make-ready-dialog.js';
import { NominationsSection } from './nominations-section.js';
import type { Question } from './questions.js';
import { ReadyChecks } from './ready-checks.js';
import './bundle.css';

/** A bundle: its leading question on top, its cases, who is invited, and what is still asked of whom. */
export function BundleView({ bundle }: { readonly bundle: Bundle }) {
  const t = useText();
  const [question, setQuestion] = useState<Question>();
  const [readying, setReadying] = useState(false);
  const assembling = isOffered(bundle.steps, 'bundle:addCase');

  return (
    <Page
      crumbs={[{ label: t('bundles.place'), to: '/buendel' }]}
      kicker={t('bundles.page.kicker')}
      title={bundle.title}
      badge={<StateBadge state={bundle.state} states={bundleStateWords(t)} />}
      stepper={<Stepper steps={bundleSteps(t)} current={bundle.state} />}
      next={<BundleNext bundle={bundle} onAnswer={setQuestion} onMakeReady={() => setReadying(true)} />}
    >
      <div className="stack stack--xxl">
        <LeadingQuestion bundle={bundle} />
        <BundledCases bundle={bundle} />
        {assembling && <NominationsSection bundle={bundle} />}
        <InvitedInstitutions bundle={bundle} />
        <KnowledgeMatrix bundle={bundle} onAnswer={setQuestion} />
        <BundleRisk bundle={bundle} />
        {assembling && <ReadyChecks bundle={bundle} />}
        {bundle.riskAcceptance && bundle.state !== 'draft' && (
          <Alert kind="info" title={t('bundles.move.acceptance')}>
            <p className="as-written">{bundle.riskAcceptance}</p>
          </Alert>
        )}
        <EmptyState title={t('bundles.common.title')}>{t('bundles.common.empty')}</EmptyState>
        <BundleMoves bundle={bundle} onMakeReady={() => setReadying(true)} />
      </div>
      {question && (
        <AnswerDialog
          key={`${question.bundledCase.caseId} ${question.institution.id}`}
          bundle={bundle}
          question={question}
          onClose={() => setQuestion(undefined)}
        />
      )}
      {readying && <MakeReadyDialog bundle={bundle} onClose={() => setReadying(false)} />}
    </Page>
  );
}
