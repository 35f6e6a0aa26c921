import { useEffect, useState } from 'react';

import { useText } from '../texts/use-text.js';
import { Icon } from '../widgets/icon.js';
import { dismiss, type Announcement } from './announcements.js';

const shownMs = 8000;
const icons = { success: 'success', info: 'info', danger: 'danger' } as const;

/** Stays while the pointer or the focus is on it. */
export function Toast({ announcement }: { readonly announcement: Announcement }) {
  const t = useText();
  const [held, setHeld] = useState(false);
  const { id, message, kind } = announcement;

  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => dismiss(id), shownMs);
    return () => clearTimeout(timer);
  }, [id, held]);

  return (
    <div
      className={`toast toast--${kind}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Icon name={icons[kind]} />
      <p>{message}</p>
      <button type="button" className="toast__close" aria-label={t('shared.toast.close')} onClick={() => dismiss(id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}
