import { useEffect } from 'react';
import { useLocation, useNavigation } from 'react-router';

import { endSuccessOfPage } from '#shared/announce/announcements.js';

/** As soon as somebody sets out for another page, what went well on this one is no longer said. */
export function useEndOfPage(): void {
  const here = useLocation();
  const { location: next = here } = useNavigation();

  useEffect(endSuccessOfPage, [next.pathname]);
}
