import { Link } from 'react-router';

import { useMe } from '../../features/people/me-context.js';
import { useSignOut } from '../../features/people/use-sign-out.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { InitialsAvatar } from '#shared/widgets/initials-avatar.js';
import { LanguageChoice } from './language-choice.js';
import { NamedInPublic } from './named-in-public.js';
import { openShortcuts } from './shortcuts-window.js';
import { ThemeChoice } from './theme-choice.js';
import { useDisclosure } from './use-disclosure.js';
import './person-menu.css';

export function PersonMenu() {
  const t = useText();
  const { person } = useMe();
  const { signOut, signOutEverywhere } = useSignOut();
  const { open, frame, button, toggle, close } = useDisclosure<HTMLDivElement>();

  return (
    <div className="person-menu" ref={frame}>
      <button
        ref={button}
        type="button"
        className="header__tool"
        aria-expanded={open}
        aria-controls="person-menu"
        onClick={toggle}
      >
        <InitialsAvatar id={person.id} name={person.name} />
        <span className="kern-sr-only">{t('app.person.menu', { name: person.name })}</span>
        <Icon name={open ? 'arrow-up' : 'arrow-down'} className="person-menu__arrow" />
      </button>
      <div id="person-menu" className="person-menu__panel" hidden={!open}>
        <div className="person-menu__person">
          <p className="person-menu__name">{person.name}</p>
          {person.position && <p>{person.position}</p>}
          {person.institution && <p className="muted">{person.institution.name}</p>}
        </div>
        <div className="stack stack--m person-menu__choices">
          <LanguageChoice />
          <ThemeChoice />
        </div>
        <NamedInPublic />
        <ul className="person-menu__actions">
          <li>
            <button
              type="button"
              onClick={() => {
                close();
                openShortcuts();
              }}
            >
              <kbd>?</kbd>
              {t('app.person.shortcuts')}
            </button>
          </li>
          <li>
            <Link to="/passwort" onClick={close}>
              <Icon name="edit" />
              {t('app.person.password')}
            </Link>
          </li>
          <li>
            <button type="button" onClick={() => void signOut()}>
              <Icon name="logout" />
              {t('app.person.signOut')}
            </button>
          </li>
          <li>
            <button type="button" onClick={() => void signOutEverywhere()}>
              <Icon name="logout" />
              {t('app.person.signOutEverywhere')}
            </button>
          </li>
        </ul>
      </div>
    </div>
  );
}
