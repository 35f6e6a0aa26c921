import { useCallback, useEffect, useState } from 'react';

import type { ResultOf } from '#shared/graphql.js';
import { askServer } from '#shared/server/ask-server.js';
import { serverConnection } from '#shared/server/server-connection.js';
import { SignInOptionsDocument } from './sign-in.document.js';

export type SignInOptions = ResultOf<typeof SignInOptionsDocument>['signInOptions'];

/** The ways in, asked for where they are not known. While the server is away they are waited for, and asked again when it is back. */
export function useSignInOptions(known?: SignInOptions) {
  const [options, setOptions] = useState(known);
  const [failed, setFailed] = useState(false);

  const load = useCallback(async () => {
    const answer = await askServer(SignInOptionsDocument, {});
    if ('data' in answer) setOptions(answer.data.signInOptions);
    setFailed('why' in answer && answer.why !== 'UNREACHABLE');
  }, []);

  useEffect(() => {
    // Who opens the page does not tell where from: whether the invented people may be clicked on is asked again.
    if (!known || known.demoPeople.length > 0) void load();
    const stop = serverConnection.onReturn(() => void load());
    return () => stop();
  }, [known, load]);

  return { options, failed, retry: load };
}
