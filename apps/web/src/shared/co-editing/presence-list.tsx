import { Button } from 'react-aria-components/Button';
import { Dialog, DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';

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
  const people = byPerson(usePresence(shared));
  const label = t('co-editing.here', { count: people.length });

  if (people.length === 0) return null;
  return (
    <DialogTrigger>
      <Button className="presence" aria-label={label}>
        {people.slice(0, shownAtOnce).map(({ personId, name }) => (
          <InitialsAvatar key={personId} id={personId} name={name} small />
        ))}
        {people.length > shownAtOnce && <span className="presence__more">+{people.length - shownAtOnce}</span>}
      </Button>
      <Popover className="presence__popover" placement="bottom end">
        <Dialog className="presence__dialog" aria-label={label}>
          <ul className="presence__list">
            {people.map(({ personId, name, isMe, writing }) => (
              <li key={personId}>
                <InitialsAvatar id={personId} name={name} small />
                <span>{isMe ? t('co-editing.me', { name }) : name}</span>
                {writing && !isMe && <span className="presence__doing">{t('co-editing.writes')}</span>}
              </li>
            ))}
          </ul>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
