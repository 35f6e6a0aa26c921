import { Dialog } from '#shared/dialog/dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { BundleForm } from './bundle-form.js';
import { bundleFragment, type Bundle } from './bundle.document.js';
import { Button } from '#shared/widgets/button.js';

type Props = { readonly bundle: Bundle; readonly onClose: () => void };

export function EditBundleDialog({ bundle, onClose }: Props) {
  const t = useText();
  const { id, title, leadingQuestion } = bundle;
  const move = useMove('writeBundle', bundleFragment, bundle, { done: 'bundles.form.saved', onDone: onClose });

  return (
    <Dialog open onClose={onClose} title={t('bundles.form.editTitle')}>
      <BundleForm
        heading={{ title, leadingQuestion }}
        draftKey={`bundle.${id}`}
        submit={t('bundles.form.save')}
        running={move.running}
        refusal={move.refusal}
        onReload={move.reload}
        onSubmit={move.send}
      >
        <Button onClick={onClose}>{t('shared.dialog.cancel')}</Button>
      </BundleForm>
    </Dialog>
  );
}
