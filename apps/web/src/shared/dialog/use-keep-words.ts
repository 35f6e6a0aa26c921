import { useLayoutEffect, useRef, type RefObject } from 'react';

import { announce } from '../announce/announcements.js';
import { text } from '../texts/texts.js';
import { keepWords } from './kept-words.js';
import { ownDoing } from './own-doing.js';
import { watchTyping } from './typed-in.js';
import type { WindowEnd } from './window-end.js';

/** A button that closes its window does so at once; after this many milliseconds it was another one. */
const closesWithin = 1000;

/**
 * What was typed into a window stays when the thing behind it moves on and takes the window along: it is shown, to be
 * copied; of a window without words it is said that it went. Nothing is shown for what its writer closed, or what was
 * sent and taken; without an end nothing is kept at all.
 */
export function useKeepWords(box: RefObject<HTMLElement | null>, title: string, end: WindowEnd | undefined): void {
  const name = useRef(title);
  useLayoutEffect(() => {
    name.current = title;
  }, [title]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element || !end) return undefined;
    const own = ownDoing();
    const typing = watchTyping(element, () => end.goOn());
    end.watch(() => typing.words().length > 0);
    let staying: ReturnType<typeof setTimeout> | undefined;
    const pressed = ({ target }: MouseEvent) => {
      if (!(target instanceof Element) || !target.closest('button:not([type="submit"])')) return;
      end.close();
      clearTimeout(staying);
      staying = setTimeout(() => end.goOn(), closesWithin);
    };
    element.addEventListener('click', pressed);
    return () => {
      clearTimeout(staying);
      element.removeEventListener('click', pressed);
      const fields = typing.words();
      typing.stop();
      void end.lost().then(async (lost) => {
        if (!lost) return;
        if (fields.length > 0) keepWords({ title: name.current, fields });
        else if (!element.isConnected && !(await own()))
          announce(text('fields.words.wentAway', { title: name.current }), 'info');
      });
    };
  }, [box, end]);
}
