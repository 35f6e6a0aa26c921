import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef } from 'react';

import { startChecker, type Checker } from './checker.js';
import type { Place, SectionTexts } from './place.js';

/** A checker that lives as long as the page does, started when it is first needed. */
export function useChecker(): (texts: SectionTexts) => Promise<readonly Place[]> {
  const client = useApolloClient();
  const checker = useRef<Checker | undefined>(undefined);

  useEffect(
    () => () => {
      checker.current?.stop();
      checker.current = undefined;
    },
    [],
  );

  return useCallback((texts) => (checker.current ??= startChecker(client)).check(texts), [client]);
}
