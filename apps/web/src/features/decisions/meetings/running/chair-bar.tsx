import { useState } from 'react';

import { RefusalMessage } from '#shared/form/refusal-message.js';
import { useAct } from '#shared/move/use-act.js';
import { goToPart } from '#shared/page/go-to-part.js';
import { useHeldFocus } from '#shared/page/use-held-focus.js';
import type { Translate } from '#shared/texts/text-key.js';
import { useText } from '#shared/texts/use-text.js';
import { Menu } from '#shared/widgets/menu.js';
import { meetingPage, type Item, type Meeting } from '../meeting.document.js';
import { ChairDialog } from './chair-dialog.js';
import { chairSteps, type ChairStep } from './chair-steps.js';
import { stillStands, type OpenedFor } from './still-stands.js';
import { Button } from '#shared/widgets/button.js';
import './chair-bar.css';

type Props = {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly onShow: (id: string | undefined) => void;
};

/** One bar for who presides and who takes the minutes: what comes next first, the rest behind it. */
export function ChairBar({ meeting, item, onShow }: Props) {
  const t = useText();
  const [dialog, setDialog] = useState<OpenedFor>();
  const calling = useAct('callItem', meetingPage);
  const { main, others } = chairSteps(meeting, item);
  const { running: busy, refusal } = calling;
  const bar = useHeldFocus<HTMLDivElement>([...main, ...others].map(keyOf).join() + String(dialog?.move.kind));
  if (dialog && !stillStands(meeting, item, dialog)) setDialog(undefined);

  async function take(step: ChairStep) {
    if (busy) return;
    calling.clear();
    switch (step.kind) {
      case 'call':
        if (await calling.send({ id: meeting.id, itemId: step.item.id })) onShow(undefined);
        return;
      case 'presence':
        goToPart('attendance');
        return;
      case 'openBallot':
      case 'openChallenged':
      case 'closeBallot':
      case 'close':
      case 'consensus':
      case 'vote':
      case 'announce':
      case 'cancelBallot':
      case 'count':
      case 'rule':
      case 'record':
        setDialog({ move: step, itemId: item.id });
    }
  }

  if (main.length === 0 && others.length === 0) return null;
  const buttons = main.map((step, place) => (
    <Button
      rank={place === 0 ? 'primary' : 'secondary'}
      key={step.kind}
      aria-disabled={busy} // Of a double click the second would be for the step after.
      onClick={({ detail }) => detail > 1 || void take(step)}
    >
      {labelOf(t, step)}
    </Button>
  ));
  return (
    <div className="chair-bar" role="group" {...bar} aria-label={t('meetings.chair.label')}>
      {buttons.slice(0, -1)}
      <div className="line line--middle">
        {buttons.at(-1)}
        {others.length > 0 && (
          <Menu
            label={t('meetings.chair.more')}
            actions={others.map((step) => ({
              key: keyOf(step),
              label: labelOf(t, step),
              onAction: () => take(step),
            }))}
          />
        )}
      </div>
      {refusal && <RefusalMessage refusal={refusal} />}
      {dialog && <ChairDialog move={dialog.move} meeting={meeting} item={item} onClose={() => setDialog(undefined)} />}
    </div>
  );
}

const keyOf = (step: ChairStep): string => (step.kind === 'rule' ? `rule-${step.outcome}` : step.kind);

function labelOf(t: Translate, step: ChairStep): string {
  if (step.kind === 'call') return t('meetings.chair.call', { number: step.item.number });
  return step.kind === 'rule' ? t(`meetings.chair.rule.${step.outcome}`) : t(`meetings.chair.${step.kind}`);
}
