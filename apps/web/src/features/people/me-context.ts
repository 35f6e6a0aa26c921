import { createContext, useContext } from 'react';

import type { Me } from './me.document.js';

export const MeContext = createContext<Me | undefined>(undefined);

/** Who is signed in. Only inside the frame, which lets nobody else in. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe outside the signed-in frame');
  return me;
}
