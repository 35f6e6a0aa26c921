import { moveToCluster } from '@systemblick/co-editing/reconstruction/board-writers';
import { useCallback, useState } from 'react';

import { useWorkshop } from '../board/workshop.js';

const type = 'application/x-systemblick-observation';

/** Cards are drawn from one column to another with the mouse; the menu on each card does the same. */
export function useCardDrag(clusterId: string | null, open: boolean) {
  const { shared } = useWorkshop();
  const [over, setOver] = useState(false);

  const card = (id: string) => (element: HTMLElement | null) => {
    if (!element) return undefined;
    const start = ({ dataTransfer }: DragEvent) => dataTransfer?.setData(type, id);
    element.addEventListener('dragstart', start);
    return () => element.removeEventListener('dragstart', start);
  };

  const column = useCallback(
    (element: HTMLElement | null) => {
      if (!element || !open) return undefined;
      const carries = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes(type) === true;
      const enter = (event: DragEvent) => {
        if (!carries(event)) return;
        event.preventDefault();
        setOver(true);
      };
      const leave = ({ relatedTarget }: DragEvent) => {
        if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) setOver(false);
      };
      const drop = (event: DragEvent) => {
        const id = event.dataTransfer?.getData(type);
        setOver(false);
        if (!id) return;
        event.preventDefault();
        moveToCluster(shared.doc, id, clusterId);
      };
      element.addEventListener('dragover', enter);
      element.addEventListener('dragleave', leave);
      element.addEventListener('drop', drop);
      return () => {
        element.removeEventListener('dragover', enter);
        element.removeEventListener('dragleave', leave);
        element.removeEventListener('drop', drop);
      };
    },
    [shared, clusterId, open],
  );

  return { column, card, over };
}
