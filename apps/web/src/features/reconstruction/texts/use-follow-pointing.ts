import { useEffect, useEffectEvent } from 'react';

import { useWorkshop } from '../board/workshop.js';
import type { PhoneSide } from './phone-switch.js';

type Given = {
  readonly narrow: boolean;
  readonly shown: readonly string[];
  readonly show: (caseId: string) => void;
  readonly setSide: (side: PhoneSide) => void;
};

/** Goes to the card or the passage somebody pointed at on this page, and puts the focus there. */
export function useFollowPointing({ narrow, shown, show, setSide }: Given): void {
  const { pointing, board } = useWorkshop();
  const { observationId, newId, markId } = pointing;

  const toMark = useEffectEvent((id: string) => {
    const caseId = board.marks.find((mark) => mark.id === id)?.caseId;
    if (narrow) setSide('texts');
    if (caseId !== undefined && !shown.includes(caseId)) show(caseId);
    focusSoon(`mark-${id}`);
  });
  const toCard = useEffectEvent((id: string, isNew: boolean) => {
    if (narrow) setSide('observations');
    if (isNew) return;
    focusSoon(`observation-${id}`);
  });

  useEffect(() => {
    if (markId !== undefined) toMark(markId);
    else if (observationId !== undefined) toCard(observationId, newId === observationId);
  }, [observationId, newId, markId]);
}

/** Once what is to be seen is on the page. */
function focusSoon(id: string): void {
  requestAnimationFrame(() => {
    const found = document.getElementById(id);
    const target = found?.matches('button, [tabindex]') ? found : found?.querySelector<HTMLElement>('button');
    target?.focus({ preventScroll: true });
    found?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  });
}
