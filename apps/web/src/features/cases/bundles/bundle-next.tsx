import { fewestCases } from '@systemblick/domain/cases/conduct-bundle';
import { Link } from 'react-router';

import { useFormats } from '../../../shared/format/use-formats.js';
import { NextStep } from '../../../shared/page/next-step.js';
import { isOffered } from '../../../shared/page/steps.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Bundle } from './bundle.document.js';
import { openQuestions, type Question } from './questions.js';
import { useReadyChecks } from './use-ready-checks.js';

type Props = {
  readonly bundle: Bundle;
  readonly onAnswer: (question: Question) => void;
  readonly onMakeReady: () => void;
};

/** What this person can do for the bundle now. */
export function BundleNext({ bundle, onAnswer, onMakeReady }: Props) {
  const t = useText();
  const { list } = useFormats();
  const missing = useReadyChecks(bundle).filter(({ met }) => !met);
  const { state, steps } = bundle;
  const coordinates = isOffered(steps, 'bundle:write') || isOffered(steps, 'bundle:takeBack');
  const mine = openQuestions(bundle).filter(({ bundledCase }) => bundledCase.mine);
  const [first] = mine;
  const lacking = fewestCases - bundle.cases.filter((one) => one.taken).length;

  if (first && isOffered(steps, 'bundle:answerKnowledge')) {
    return (
      <NextStep
        action={
          <button type="button" className="kern-btn kern-btn--primary" onClick={() => onAnswer(first)}>
            {t('bundles.page.answerFirst')}
          </button>
        }
      >
        {t('bundles.page.nextAnswer', { count: mine.length })}
      </NextStep>
    );
  }
  switch (state) {
    case 'draft':
      if (!coordinates) return <NextStep waiting>{t('bundles.page.nextWait')}</NextStep>;
      if (lacking > 0)
        return (
          <NextStep
            action={
              <button type="button" className="kern-btn kern-btn--secondary" onClick={toNominations}>
                {t('bundles.page.toNominations')}
              </button>
            }
          >
            {t('bundles.page.nextCases', { count: lacking })}
          </NextStep>
        );
      if (missing.length > 0)
        return <NextStep>{t('bundles.page.nextMissing', { missing: list(missing.map(({ name }) => name)) })}</NextStep>;
      return (
        <NextStep
          action={
            <button type="button" className="kern-btn kern-btn--primary" onClick={onMakeReady}>
              {t('bundles.move.makeReady')}
            </button>
          }
        >
          {t('bundles.page.nextMakeReady')}
        </NextStep>
      );
    case 'ready':
      return (
        <NextStep
          waiting={!coordinates}
          action={
            coordinates && (
              <Link className="kern-btn kern-btn--primary" to={`/rekonstruktion/neu?buendel=${bundle.id}`}>
                {t('bundles.page.plan')}
              </Link>
            )
          }
        >
          {t(coordinates ? 'bundles.page.nextReady' : 'bundles.page.nextWaitReady')}
        </NextStep>
      );
    case 'inReconstruction':
      return <NextStep waiting>{t('bundles.page.nextSession')}</NextStep>;
    case 'closed':
      return <NextStep waiting>{t('bundles.page.nextClosed')}</NextStep>;
  }
}

/** To what is nominated, on the same page, by focus. */
function toNominations() {
  const heading = document.getElementById('nominations');
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}
