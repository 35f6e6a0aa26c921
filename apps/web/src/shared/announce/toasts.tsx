import { useEffect, useLayoutEffect, useRef } from 'react';

import { dismiss, useAnnouncements } from './announcements.js';
import { putAside } from './put-aside.js';
import { Toast } from './toast.js';
import './toasts.css';

/**
 * The place where announcements appear, aside of what one works on. Once a page, in the frame: the live region must be
 * there before its content.
 */
export function Toasts() {
  const announcements = useAnnouncements();
  const box = useRef<HTMLDivElement>(null);
  const newest = announcements.at(-1)?.id;

  useLayoutEffect(() => {
    if (!box.current || newest === undefined) return undefined;
    const shown = box.current;
    putAside(shown);
    let frame = 0;
    // Once a frame, however much happens in it.
    const aside = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => putAside(shown));
    };
    const occasions = ['focusin', 'scrollend', 'click'] as const;
    for (const occasion of occasions) document.addEventListener(occasion, aside);
    addEventListener('resize', aside);
    return () => {
      cancelAnimationFrame(frame);
      for (const occasion of occasions) document.removeEventListener(occasion, aside);
      removeEventListener('resize', aside);
    };
  }, [newest]);

  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => key === 'Escape' && newest !== undefined && dismiss(newest);
    window.addEventListener('keydown', close);
    return () => window.removeEventListener('keydown', close);
  }, [newest]);

  return (
    <div ref={box} className="toasts" role="status" aria-live="polite">
      {announcements.map((announcement) => (
        <Toast key={announcement.id} announcement={announcement} />
      ))}
    </div>
  );
}
