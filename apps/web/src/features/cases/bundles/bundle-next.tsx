import { bundleAsks } from '@systemblick/domain/cases/asks';
import { fewestCases } from '@systemblick/domain/cases/conduct-bundle';

import { useFormats } from '#shared/format/use-formats.js';
import { NextOf } from '#shared/page/next-step.js';
import { ToPart } from '#shared/page/to-part.js';
import { useText } from '#shared/texts/use-text.js';
import type { Bundle } from './bundle.document.js';
import { openQuestions, type Question } from './questions.js';
import { useReadyChecks } from './use-ready-checks.js';
import { Button } from '#shared/widgets/button.js';
import { ButtonLink } from '#shared/widgets/button-link.js';

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
  const mine = openQuestions(bundle).filter(({ bundledCase }) => bundledCase.mine);
  const [first] = mine;
  const lacking = fewestCases - bundle.cases.filter((one) => one.taken).length;
  const waiting = {
    draft: t('bundles.page.nextWait'),
    ready: t('bundles.page.nextWaitReady'),
    inReconstruction: t('bundles.page.nextSession'),
    closed: t('bundles.page.nextClosed'),
  };

  return (
    <NextOf
      asks={bundleAsks}
      steps={bundle.steps}
      say={{
        'bundle:answerKnowledge': {
          rests: !first,
          text: t('bundles.page.nextAnswer', { count: mine.length }),
          action: first && (
            <Button rank="primary" onClick={() => onAnswer(first)}>
              {t('bundles.page.answerFirst')}
            </Button>
          ),
        },
        'bundle:addCase': {
          rests: lacking <= 0,
          text: t('bundles.page.nextCases', { count: lacking }),
          action: (
            <ToPart part="nominations" second>
              {t('bundles.page.toNominations')}
            </ToPart>
          ),
        },
        'bundle:write': {
          rests: missing.length === 0,
          text: t('bundles.page.nextMissing', { missing: list(missing.map(({ wanted }) => wanted)) }),
        },
        'bundle:makeReady': {
          text: t('bundles.page.nextMakeReady'),
          action: (
            <Button rank="primary" onClick={onMakeReady}>
              {t('bundles.move.makeReady')}
            </Button>
          ),
        },
        'bundle:begin': {
          text: t('bundles.page.nextReady'),
          action: (
            <ButtonLink rank="primary" to={`/rekonstruktion/neu?buendel=${bundle.id}`}>
              {t('bundles.page.plan')}
            </ButtonLink>
          ),
        },
      }}
      otherwise={{ text: waiting[bundle.state] }}
    />
  );
}
