import { useCallback, useEffect, useState } from 'react';

import { selectedIn, type SelectedPassage } from './selected-passage.js';

/** What is selected in the texts, by mouse, touch or keyboard. It stays while one goes to a button about it. */
export function useSelectedPassage() {
  const [passage, setPassage] = useState<SelectedPassage>();
  const forget = useCallback(() => {
    setPassage(undefined);
    document.getSelection()?.removeAllRanges();
  }, []);

  useEffect(() => {
    let frame = 0;
    const look = () => {
      // The fields in which one selects by keyboard tell it themselves.
      if (document.activeElement?.matches('textarea, input, select')) return;
      const selection = document.getSelection();
      const found = selectedIn(selection);
      if (found) setPassage(found);
      else if (selection?.isCollapsed && isInText(selection.anchorNode)) setPassage(undefined);
    };
    const soon = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    document.addEventListener('selectionchange', soon);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('selectionchange', soon);
    };
  }, []);

  return { passage, select: setPassage, forget };
}

const isInText = (node: Node | null) => Boolean(node?.parentElement?.closest('[data-section]'));
