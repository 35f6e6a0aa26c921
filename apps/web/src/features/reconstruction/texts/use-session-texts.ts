import { useCallback, useMemo, useState } from 'react';

import type { SessionText } from './session-text.document.js';

/** The case texts opened on this page: in its memory only, gone when it is left. */
export type SessionTexts = {
  readonly of: (caseId: string) => SessionText | undefined;
  readonly put: (text: SessionText) => void;
  readonly drop: (caseId: string) => void;
};

export function useSessionTexts(): SessionTexts {
  const [texts, setTexts] = useState<ReadonlyMap<string, SessionText>>(new Map());

  const put = useCallback((text: SessionText) => setTexts((now) => new Map(now).set(text.caseId, text)), []);
  const drop = useCallback(
    (caseId: string) => setTexts((now) => new Map([...now].filter(([id]) => id !== caseId))),
    [],
  );

  return useMemo(() => ({ of: (caseId) => texts.get(caseId), put, drop }), [texts, put, drop]);
}
