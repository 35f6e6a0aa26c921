import { Link, useLocation } from 'react-router';

import { useText } from '../../shared/texts/use-text.js';

type Props = {
  /** Whether to lead to the picture of the process: for those who are signed in. */
  readonly withProcess?: boolean;
};

export function Footer({ withProcess = false }: Props) {
  const t = useText();
  const { pathname } = useLocation();

  return (
    <footer className="footer">
      <p>
        {t('app.frame.footer')}
        {withProcess && (
          <Link className="footer__link" to={`/ablauf?${new URLSearchParams({ von: pathname }).toString()}`}>
            {t('app.frame.process')}
          </Link>
        )}
      </p>
    </footer>
  );
}
