import { useRef } from 'react';
import { Link, useNavigate } from 'react-router';

import { useShortcut } from '#shared/shortcuts/use-shortcut.js';
import { useText } from '#shared/texts/use-text.js';
import { Icon } from '#shared/widgets/icon.js';

/** Search from everywhere: a field, on a phone a link to the page. `/` leads to it. */
export function SearchBox() {
  const t = useText();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const label = t('app.frame.search');

  useShortcut('/', label, () => {
    if (field.current?.offsetParent) field.current.focus();
    else void navigate('/suche');
  });

  return (
    <>
      <search className="header__search">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const words = field.current?.value.trim() ?? '';
            void navigate(words === '' ? '/suche' : `/suche?${new URLSearchParams({ worte: words }).toString()}`);
          }}
        >
          <input
            ref={field}
            type="search"
            className="kern-form-input__input header__search-field"
            aria-label={label}
            placeholder={label}
            maxLength={200}
          />
        </form>
      </search>
      <Link to="/suche" className="header__tool header__search-link" aria-label={label}>
        <Icon name="search" />
      </Link>
    </>
  );
}
