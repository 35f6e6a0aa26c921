import { useState } from 'react';

import { MoveDialog } from '#shared/move/move-dialog.js';
import { useMove } from '#shared/move/use-move.js';
import { useText } from '#shared/texts/use-text.js';
import { weighingFragment, type Weighing } from './weighing.document.js';
import { Button } from '#shared/widgets/button.js';

export function CloseWeighing({ weighing }: { readonly weighing: Weighing }) {
  const t = useText();
  const [asking, setAsking] = useState(false);

  return (
    <p>
      <Button onClick={() => setAsking(true)}>{t('themes.weigh.close')}</Button>
      {asking && <CloseDialog weighing={weighing} onClose={() => setAsking(false)} />}
    </p>
  );
}

function CloseDialog({ weighing, onClose }: { readonly weighing: Weighing; readonly onClose: () => void }) {
  const t = useText();
  const move = useMove('closeDotVoting', weighingFragment, weighing, {
    done: 'themes.done.closeWeighing',
    onDone: onClose,
  });

  return (
    <MoveDialog
      move={move}
      onConfirm={() => move.send({})}
      title={t('themes.weigh.closeTitle')}
      confirm={t('themes.weigh.close')}
      onClose={onClose}
    >
      {t('themes.weigh.closeText', { count: weighing.voters })}
    </MoveDialog>
  );
}
