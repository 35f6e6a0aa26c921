import { Outlet, useMatches } from 'react-router';
import { validate } from 'uuid';

import { NotFoundPage } from './not-found-page.js';

/** In place of an id: what is only being begun. */
const begun = 'neu';

/** A link that lost a part of its id on the way leads to nothing: that is said at once, and not asked of the server. */
export function KnownAddress() {
  const id = useMatches().at(-1)?.params['id'];

  return id === undefined || id === begun || validate(id) ? <Outlet /> : <NotFoundPage />;
}
