import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useFormats } from '#shared/format/use-formats.js';
import type { Refusal } from '#shared/server/refusal.js';
import { useText } from '#shared/texts/use-text.js';
import { Alert } from '#shared/widgets/alert.js';
import { Button } from '#shared/widgets/button.js';

type Props = {
  readonly savedAt: string | null;
  /** `information`: of all that is written only what the client knows, which is saved with its date. */
  readonly unsaved: 'all' | 'information' | undefined;
  readonly busy: boolean;
  readonly findings: number;
  /** How many identifiers kept the text from being sent. */
  readonly held: number;
  readonly refusal: Refusal | undefined;
  readonly onReload: () => unknown;
  readonly onShowFirst: (() => void) | undefined;
  /** On a phone: opens what stands beside the text. */
  readonly onDetails: (() => void) | undefined;
  readonly onSubmitCase: () => unknown;
};

/** Stays at the lower edge: whether what is written is saved, and the two things one does with it. */
export function SaveBar(props: Props) {
  const { savedAt, unsaved, busy, findings, held, refusal, onReload, onShowFirst, onDetails, onSubmitCase } = props;
  const t = useText();
  const { dateTime } = useFormats();
  const state = unsaved
    ? t(unsaved === 'all' ? 'cases.write.unsaved' : 'cases.write.informationUnsaved')
    : savedAt === null
      ? t('cases.write.nothingYet')
      : t('cases.write.savedAt', { at: dateTime(savedAt) });

  return (
    <div className="save-bar">
      {held > 0 && (
        <Alert kind="danger" role="alert">
          <p>{t('cases.write.held', { count: held })}</p>
          {onShowFirst && (
            <Button small onClick={onShowFirst}>
              {t('cases.write.showFirst')}
            </Button>
          )}
        </Alert>
      )}
      {refusal && <RefusalMessage refusal={refusal} onReload={onReload} />}
      <p className="save-bar__state" role="status">
        {busy ? t('cases.write.saving') : state}
      </p>
      {onDetails && (
        <Button small onClick={onDetails}>
          {t('cases.write.openDetails', { count: findings })}
        </Button>
      )}
      <Button submit small running={busy}>
        {t('cases.write.save')}
      </Button>
      <Button rank="primary" small running={busy} onClick={onSubmitCase}>
        {t('cases.write.submit')}
      </Button>
    </div>
  );
}
