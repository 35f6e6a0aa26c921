import { Link } from 'react-router';

import { House } from './house.js';

/** To the start page, from within the app. Before it is known who is here it is nobody's house. */
export function WayHome({ municipality }: { readonly municipality?: string }) {
  return (
    <Link to="/" className="header__house">
      <House municipality={municipality} />
    </Link>
  );
}
