import { announce } from '../../../shared/announce/announcements.js';
import { ConfirmDialog } from '../../../shared/dialog/confirm-dialog.js';
import { useMutationWithRefusal } from '../../../shared/server/use-mutation-with-refusal.js';
import { useText } from '../../../shared/texts/use-text.js';
import { SubmitCaseDocument } from '../move-case.document.js';

type Props = { readonly caseId: string; readonly version: number; readonly onClose: () => void };

/** Hands a saved draft to a second person. */
export function SubmitDialog({ caseId, version, onClose }: Props) {
  const t = useText();
  const { run, running, refusal } = useMutationWithRefusal(SubmitCaseDocument);

  async function submit(expectedVersion: number) {
    const submitted = await run({ input: { id: caseId, expectedVersion } });
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
    </ConfirmDialog>
  );
}
