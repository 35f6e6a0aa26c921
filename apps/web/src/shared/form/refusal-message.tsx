import { useEffect, useRef } from 'react';

import type { Refusal } from '../server/refusal.js';
import { useText } from '../texts/use-text.js';
import { Alert } from '../widgets/alert.js';

type Props = { readonly refusal: Refusal; readonly onReload?: () => unknown };

/** The rule that said no, in its own sentence, brought into view. What was typed stays. */
export function RefusalMessage({ refusal, onReload }: Props) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal.message]);

  return (
    <Alert ref={box} kind={refusal.code === 'STALE' ? 'warning' : 'danger'} role="alert">
      <p>{refusal.message}</p>
      {refusal.code === 'STALE' && onReload && (
        <button type="button" className="kern-btn kern-btn--secondary kern-btn--small" onClick={() => void onReload()}>
          {t('shared.refusal.reload')}
        </button>
      )}
    </Alert>
  );
}
