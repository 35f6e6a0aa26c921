import { createContext, useContext } from 'react';
import type { RouteObject } from 'react-router';

import type { TextKey } from '../texts/text-key.js';

/** What decides whether somebody's navigation has an entry: roles and the kinds of body they sit in. */
export type Holder = { readonly roles: readonly string[]; readonly bodyKinds: readonly string[] };

/** An entry of the navigation. */
export type Place = {
  readonly path: string;
  readonly label: TextKey;
  readonly usedBy: (holder: Holder) => boolean;
};

/** What a stage gives the app: its pages, and the entries of the navigation that lead to them. */
export type StageRoutes = { readonly routes: RouteObject[]; readonly places: readonly Place[] };

export const PlacesContext = createContext<readonly Place[]>([]);

/** The places this person uses, in the order of the work. A stage that isn't there has no link. */
export const usePlaces = (): readonly Place[] => useContext(PlacesContext);
