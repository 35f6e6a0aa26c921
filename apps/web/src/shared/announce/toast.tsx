import { useEffect, useRef } from 'react';

import { useNarrow } from '../page/use-narrow.js';
import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import { dismiss, type Announcement } from './announcements.js';

const shownMs = 8000;
/** On a phone it lies over what one works on: what went well is told briefly. */
const brieflyMs = 4000;
const icons = { success: 'success', info: 'info', danger: 'danger' } as const;

/** Goes by itself, but not while the pointer or the focus is on it. */
export function Toast({ announcement }: { readonly announcement: Announcement }) {
  const t = useText();
  const box = useRef<HTMLDivElement>(null);
  const { id, message, kind } = announcement;
  const lasts = useNarrow() && kind === 'success' ? brieflyMs : shownMs;

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
