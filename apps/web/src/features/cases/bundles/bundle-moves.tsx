import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useFormats } from '#shared/format/use-formats.js';
import { ActionList } from '#shared/page/action-list.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { bundleFragment, type Bundle } from './bundle.document.js';
import { useReadyChecks } from './use-ready-checks.js';

type Props = { readonly bundle: Bundle; readonly onMakeReady: () => void };

/** What the coordination can do with the whole bundle. */
export function BundleMoves({ bundle, onMakeReady }: Props) {
  const t = useText();
  const { list } = useFormats();
  const missing = useReadyChecks(bundle).filter(({ met }) => !met);
  const takeBack = useMove('takeBackBundle', bundleFragment, bundle, { atOnce: true, done: 'bundles.move.takenBack' });

  return (
    <ActionList
      title={t('bundles.move.title')}
      steps={bundle.steps}
      actions={[
        {
          action: 'bundle:makeReady',
          label: t('bundles.move.makeReady'),
          text: t('bundles.move.makeReadyText'),
          waitsFor:
            missing.length > 0
              ? t('bundles.ready.missing', { missing: list(missing.map(({ wanted }) => wanted)) })
              : undefined,
          onAction: onMakeReady,
        },
        {
          action: 'bundle:takeBack',
          label: t('bundles.move.takeBack'),
          text: t('bundles.move.takeBackText'),
          ...(bundle.state !== 'draft' && { notYet: t('bundles.move.takeBackWhen') }),
          onAction: () => takeBack.send({}),
        },
      ]}
    >
      {takeBack.refusal && <RefusalMessage refusal={takeBack.refusal} />}
    </ActionList>
  );
}
