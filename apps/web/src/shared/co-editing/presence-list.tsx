import { useId, useState } from 'react';

import { useText } from '../texts/use-text.js';
import { InitialsAvatar } from '../widgets/initials-avatar.js';
import { byPerson } from './presence.js';
import type { SharedDocument } from './shared-document.js';
import { usePresence } from './use-shared-document.js';
import './presence-list.css';

const shownAtOnce = 6;

/** Who is here, in colour and by initials; the names behind one button. */
export function PresenceList({ shared }: { readonly shared: SharedDocument | undefined }) {
  const t = useText();
  const id = useId();
  const people = byPerson(usePresence(shared));
  const [open, setOpen] = useState(false);

  if (people.length === 0) return null;
  return (
    <div className="presence">
      <button
        type="button"
        className="presence__button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        onBlur={() => setOpen(false)}
        onKeyDown={({ key }) => key === 'Escape' && setOpen(false)}
      >
        <span className="kern-sr-only">{t('co-editing.here', { count: people.length })}</span>
        {people.slice(0, shownAtOnce).map(({ personId, name, hue }) => (
          <InitialsAvatar key={personId} id={personId} name={name} hue={hue} small />
        ))}
        {people.length > shownAtOnce && <span className="presence__more">+{people.length - shownAtOnce}</span>}
      </button>
      <ul id={id} className="presence__list" hidden={!open} aria-label={t('co-editing.here', { count: people.length })}>
        {people.map(({ personId, name, hue, isMe, writing }) => (
          <li key={personId}>
            <InitialsAvatar id={personId} name={name} hue={hue} small />
            <span>{isMe ? t('co-editing.me', { name }) : name}</span>
            {writing && !isMe && <span className="presence__doing">{t('co-editing.writes')}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
