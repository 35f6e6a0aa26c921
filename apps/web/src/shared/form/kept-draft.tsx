import { useCallback, useSyncExternalStore } from 'react';

import { drafts } from '../draft/drafts.js';
import { useLeaveWarning } from '../draft/use-leave-warning.js';
import { wordsOf } from '../draft/words-of.js';
import { CopyWords } from '../page/copy-words.js';
import { useText } from '../texts/use-text.js';
import { Alert } from '../widgets/alert.js';
import { Button } from '../widgets/button.js';

type Props = {
  /** As the form that was here names its draft. */
  readonly draftKey: string;
  /** What stands there now: words that are in it did come in. */
  readonly standing?: unknown;
  /** Kept in memory only: the browser asks before the tab closes. */
  readonly sensitive?: boolean;
};

/** Where a form was and is none any more: what was written in it and came too late, until the form is back or it is let go. */
export function KeptDraft({ draftKey, standing, sensitive = false }: Props) {
  const t = useText();
  const draft = useSyncExternalStore(
    drafts.watch,
    useCallback(() => drafts.read(draftKey), [draftKey]),
  );
  const inIt = new Set(wordsOf(standing));
  const words = wordsOf(draft?.values).filter((one) => !inIt.has(one));
  useLeaveWarning(sensitive && words.length > 0);

  if (words.length === 0) return null;
  return (
    <Alert kind="warning" role="alert" title={t('fields.words.late')}>
      <p>{t('fields.words.lateText')}</p>
      <CopyWords words={words} />
      <Button rank="tertiary" small onClick={() => drafts.forget(draftKey)}>
        {t('fields.words.discard')}
      </Button>
    </Alert>
  );
}
