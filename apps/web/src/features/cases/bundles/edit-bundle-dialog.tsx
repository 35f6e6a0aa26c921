import { announce } from '../../../shared/announce/announcements.js';
import { Dialog } from '../../../shared/dialog/dialog.js';
import { useSeenVersion } from '../../../shared/form/use-seen-version.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { Bundle } from './bundle.document.js';
import { BundleForm, type BundleHeading } from './bundle-form.js';
import { WriteBundleDocument } from './bundle-moves.document.js';

type Props = { readonly bundle: Bundle; readonly onClose: () => void; readonly onReload: () => unknown };

export function EditBundleDialog({ bundle, onClose, onReload }: Props) {
  const t = useText();
  const { run, running, refusal } = useMutationWithRefusal(WriteBundleDocument);
  const { id, version, title, leadingQuestion } = bundle;
  const { seen: expectedVersion, reload } = useSeenVersion(version, onReload);

  async function save(heading: BundleHeading) {
    if (!(await run({ input: { id, expectedVersion, ...heading } }))) return false;
    announce(t('bundles.form.saved'));
    onClose();
    return true;
  }

  return (
    <Dialog open onClose={onClose} title={t('bundles.form.editTitle')}>
      <BundleForm
        heading={{ title, leadingQuestion }}
        draftKey={`bundle.${id}`}
        submit={t('bundles.form.save')}
        running={running}
        refusal={refusal}
        onReload={reload}
        onSubmit={save}
      >
        <button type="button" className="kern-btn kern-btn--secondary" onClick={onClose}>
          {t('shared.dialog.cancel')}
        </button>
      </BundleForm>
    </Dialog>
  );
}
