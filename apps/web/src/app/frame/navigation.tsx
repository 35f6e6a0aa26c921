import { NavLink, useLocation } from 'react-router';
import { useEffect, useEffectEvent } from 'react';

import { usePlaces } from '#shared/places/places.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';
import { useDisclosure } from './use-disclosure.js';
import './navigation.css';

/** One line of what this person uses; on a phone behind one button. */
export function Navigation() {
  const t = useText();
  const places = usePlaces();
  const { pathname } = useLocation();
  const { open, frame, button, toggle, close } = useDisclosure<HTMLElement>();
  const closeAfterwards = useEffectEvent(close);

  useEffect(() => {
    closeAfterwards();
  }, [pathname]);

  return (
    <nav className="navigation" aria-label={t('app.frame.navigation')} ref={frame}>
      <div className="navigation__content">
        <button
          ref={button}
          type="button"
          className="navigation__button"
          aria-expanded={open}
          aria-controls="navigation"
          onClick={toggle}
        >
          <Icon name={open ? 'close' : 'dehaze'} />
          {t(open ? 'app.frame.closeMenu' : 'app.frame.menu')}
        </button>
        <ul id="navigation" className="navigation__list" data-open={open}>
          {places.map(({ path, label }) => (
            <li key={path}>
              <NavLink to={path} end={path === '/'} className="navigation__link">
                {t(label)}
              </NavLink>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
