import { useQuery } from '@apollo/client/react';

import { useLive } from '#shared/server/use-live.js';
import { DerivedThemesDocument } from './derived-themes.document.js';

/** What a session has become so far: its themes as they were kept, and their Gewichtung. */
export function useDerivedThemes(sessionId: string) {
  const { data, refetch } = useQuery(DerivedThemesDocument, { variables: { sessionId } });
  useLive(['GenerativeTheme', 'DotVoting'], undefined, refetch);

  return {
    themes: data?.themes.nodes.filter(({ session }) => session?.id === sessionId) ?? [],
    weighings: data?.dotVotings ?? [],
  };
}
