import { useCallback, useEffect, useState } from 'react';

import type { ResultOf } from '../../shared/graphql.js';
import { askServer } from '../../shared/server/ask-server.js';
import { serverConnection } from '../../shared/server/server-connection.js';
import { SignInOptionsDocument } from './sign-in.document.js';

export type SignInOptions = ResultOf<typeof SignInOptionsDocument>['signInOptions'];

/** The ways in. While the server is away they are waited for, and asked again when it is back. */
export function useSignInOptions() {
  const [options, setOptions] = useState<SignInOptions>();
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    const answer = await askServer(SignInOptionsDocument, {});
    if ('data' in answer) setOptions(answer.data.signInOptions);
    setFailed('why' in answer && answer.why !== 'UNREACHABLE');
  }, []);

  useEffect(() => {
    void load();
    const stop = serverConnection.onReturn(() => void load());
    return () => stop();
  }, [load]);

  return { options, failed, retry: load };
}
