import type { ComponentType } from 'react';
import type { LazyRouteFunction, RouteObject } from 'react-router';

import type { Catalogue } from '../texts/text-key.js';
import { fetchPart } from '../server/fetch-part.js';
import { loadCatalogues } from '../texts/texts.js';

/** A page of its own chunk, fetched together with the catalogues it speaks from. */
export function pageOf(
  load: () => Promise<ComponentType>,
  ...catalogues: readonly Catalogue[]
): LazyRouteFunction<RouteObject> {
  return async () => {
    const [Component] = await fetchPart(() => Promise.all([load(), loadCatalogues(...catalogues)]));
    return { Component };
  };
}
