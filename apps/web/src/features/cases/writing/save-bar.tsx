import { useFormats } from '../../../shared/format/use-formats.js';
import { useText } from '../../../shared/texts/use-text.js';

type Props = {
  readonly savedAt: string | null;
  readonly unsaved: boolean;
  readonly busy: boolean;
  readonly findings: number;
  /** On a phone: opens what stands beside the text. */
  readonly onDetails: (() => void) | undefined;
  readonly onSubmitCase: () => unknown;
};

/** Stays at the lower edge: whether what is written is saved, and the two things one does with it. */
export function SaveBar({ savedAt, unsaved, busy, findings, onDetails, onSubmitCase }: Props) {
  const t = useText();
  const { dateTime } = useFormats();
  const state = unsaved
    ? t('cases.write.unsaved')
    : savedAt === null
      ? t('cases.write.nothingYet')
      : t('cases.write.savedAt', { at: dateTime(savedAt) });

  return (
    <div className="save-bar">
      <p className="save-bar__state" role="status">
        {busy ? t('cases.write.saving') : state}
      </p>
      {onDetails && (
        <button type="button" className="kern-btn kern-btn--secondary kern-btn--small" onClick={onDetails}>
          {t('cases.write.openDetails', { count: findings })}
        </button>
      )}
      <button
        type="submit"
        className="kern-btn kern-btn--secondary kern-btn--small"
        aria-disabled={busy}
        onClick={(event) => busy && event.preventDefault()}
      >
        {t('cases.write.save')}
      </button>
      <button
        type="button"
        className="kern-btn kern-btn--primary kern-btn--small"
        aria-disabled={busy}
        onClick={() => busy || void onSubmitCase()}
      >
        {t('cases.write.submit')}
      </button>
    </div>
  );
}
