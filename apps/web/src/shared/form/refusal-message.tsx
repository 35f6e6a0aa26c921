import { useEffect, useRef, useState } from 'react';

import { endSuccess } from '../announce/announcements.js';
import type { Refusal } from '../server/refusal.js';
import { useText } from '../texts/use-text.js';
import { Alert } from '../widgets/alert.js';
import { Button } from '../widgets/button.js';

type Props = { readonly refusal: Refusal; readonly onReload?: () => unknown };

/**
 * The rule that said no, in its own sentence, brought into view. What was typed stays. Where the thing had moved on, the
 * person decides whether to go on from there.
 */
export function RefusalMessage({ refusal, onReload }: Props) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const [goingOn, setGoingOn] = useState<Refusal>();

  function goOn() {
    setGoingOn(refusal);
    void onReload?.();
  }

  useEffect(endSuccess, [refusal]);

  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [refusal.message]);

  return (
    <Alert ref={box} kind={refusal.code === 'STALE' ? 'warning' : 'danger'} role="alert">
      <p>{refusal.message}</p>
      {goingOn === refusal && <p>{t('shared.refusal.goingOn')}</p>}
      {refusal.code === 'STALE' && onReload && goingOn !== refusal && (
        <Button small onClick={goOn}>
          {t('shared.refusal.reload')}
        </Button>
      )}
    </Alert>
  );
}
