import { useFormats } from '../format/use-formats.js';
import { useText } from '../texts/use-text.js';
import { Alert } from '../widgets/alert.js';
import { Button } from '../widgets/button.js';

type Props = {
  /** From useDraft. */
  readonly restoredAt: string | undefined;
  readonly sensitive: boolean;
  /** Forgets the draft and empties the form. */
  readonly onDiscard: () => unknown;
};

/** Says that what was typed is still there; for sensitive text, beforehand, that it is not kept anywhere. */
export function DraftNotice({ restoredAt, sensitive, onDiscard }: Props) {
  const t = useText();
  const { dateTime } = useFormats();

  if (restoredAt === undefined) return sensitive ? <Alert kind="info">{t('fields.draft.sensitive')}</Alert> : null;
  return (
    <Alert kind="info" role="status">
      <p>{t('fields.draft.restored', { at: dateTime(restoredAt) })}</p>
      <Button small onClick={() => onDiscard()}>
        {t('fields.draft.discard')}
      </Button>
    </Alert>
  );
}
