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
        <NextStep waiting={!coordinates}>
          {t(coordinates ? 'bundles.page.nextReady' : 'bundles.page.nextWaitReady')}
        </NextStep>
      );
    case 'inReconstruction':
      return <NextStep waiting>{t('bundles.page.nextSession')}</NextStep>;
    case 'closed':
      return <NextStep waiting>{t('bundles.page.nextClosed')}</NextStep>;
  }
}
