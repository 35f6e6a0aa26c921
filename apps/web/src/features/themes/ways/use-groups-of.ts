import { useQuery } from '@apollo/client/react';

import { useLive } from '#shared/server/use-live.js';
import type { Theme } from '../theme/theme.document.js';
import { GroupsOfThemeDocument, type GroupOfTheme } from './groups-of-theme.document.js';

/** The groups at work on a theme that is meant for one, as far as this person knows of them; undefined elsewhere. */
export function useGroupsOf({ id, state, route }: Theme): readonly GroupOfTheme[] | undefined {
  const skip = state !== 'onRoute' || route?.kind !== 'projectGroup';
  const { data, refetch } = useQuery(GroupsOfThemeDocument, { variables: { id }, skip });

  useLive(skip ? [] : ['Projektgruppe'], undefined, refetch);
  return skip ? undefined : data?.projektgruppen.nodes.filter((group) => group.state !== 'concluded');
}
