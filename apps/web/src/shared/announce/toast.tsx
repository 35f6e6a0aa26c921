import { useEffect, useRef } from 'react';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import { dismiss, type Announcement } from './announcements.js';

/** What went well is told briefly. */
const shownMs = { success: 4000, info: 6000, danger: 8000 } as const;
const icons = { success: 'success', info: 'info', danger: 'danger' } as const;

/** Goes by itself, by a click and by Esc, but not by itself while the pointer or the focus is on it. */
export function Toast({ announcement }: { readonly announcement: Announcement }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const { id, message, kind } = announcement;
  const lasts = shownMs[kind];

  useEffect(() => {
    const look = setInterval(() => {
      if (!box.current?.matches(':hover, :focus-within')) dismiss(id);
    }, lasts);
    return () => clearInterval(look);
  }, [id, lasts]);

  return (
    <div ref={box} className={`toast toast--${kind}`}>
      <Icon name={icons[kind]} />
      <p>{message}</p>
      <button type="button" className="toast__close" aria-label={t('shared.toast.close')} onClick={() => dismiss(id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
