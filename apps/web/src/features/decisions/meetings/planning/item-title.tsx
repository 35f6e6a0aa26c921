import { Link } from 'react-router';

import type { Item } from '../meeting.document.js';
import { itemPlace } from '../item-place.js';

/** What an item is called; it leads to what is to be decided on, for whoever may read it. */
export function ItemTitle({ item }: { readonly item: Item }) {
  const place = itemPlace(item);

  return <p className="agenda__name">{place === undefined ? item.title : <Link to={place}>{item.title}</Link>}</p>;
}
