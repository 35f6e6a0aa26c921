import { useCallback, useMemo, useState } from 'react';

/** What somebody looks at on their own page: the card they chose, and the one that takes the focus because they made it. */
export type Pointing = {
  readonly observationId: string | undefined;
  readonly newId: string | undefined;
  readonly markId: string | undefined;
  readonly toObservation: (id: string) => void;
  readonly toNew: (id: string) => void;
  readonly toMark: (id: string) => void;
};

type Pointed = Pick<Pointing, 'observationId' | 'newId' | 'markId'>;
const nowhere: Pointed = { observationId: undefined, newId: undefined, markId: undefined };

export function usePointing(): Pointing {
  const [pointed, setPointed] = useState<Pointed>(nowhere);

  const toObservation = useCallback((id: string) => setPointed({ ...nowhere, observationId: id }), []);
  const toNew = useCallback((id: string) => setPointed({ ...nowhere, observationId: id, newId: id }), []);
  const toMark = useCallback((id: string) => setPointed((now) => ({ ...now, markId: id, newId: undefined })), []);

  return useMemo(() => ({ ...pointed, toObservation, toNew, toMark }), [pointed, toObservation, toNew, toMark]);
}
