import { announce } from '../../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import type { CaseDetail } from '../case.document.js';
import { SubmitCaseDocument } from '../move-case.document.js';
import { ReviewMissing } from '../reading/review-missing.js';

type Props = { readonly kase: CaseDetail; readonly version: number; readonly onClose: () => void };

/** Hands a saved draft to a second person. */
export function SubmitDialog({ kase, version, onClose }: Props) {
  const t = useText();
  const { run, running, refusal } = useMutationWithRefusal(SubmitCaseDocument);

  async function submit(expectedVersion: number) {
    const submitted = await run({ input: { id: kase.id, expectedVersion } });
    if (submitted) announce(t('cases.write.submitted'));
  }

  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('cases.write.submitTitle')}
      confirm={t('cases.write.submit')}
      version={version}
      onConfirm={submit}
      running={running}
      refusal={refusal}
    >
      <p>{t('cases.write.submitText')}</p>
      <ReviewMissing kase={kase} />
    </ConfirmDialog>
  );
}
