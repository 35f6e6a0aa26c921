import { Link, useLocation } from 'react-router';

import { useText } from '#shared/texts/use-text.js';

/** Leads to the picture of the process, with a mark where one came from. */
export function ProcessLink() {
  const t = useText();
  const { pathname } = useLocation();

  return (
    <Link className="footer__link" to={`/ablauf?${new URLSearchParams({ von: pathname }).toString()}`}>
      {t('app.frame.process')}
    </Link>
  );
}
