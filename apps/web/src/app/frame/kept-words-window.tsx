import { lazy, Suspense } from 'react';

import { useKeptWords } from '#shared/dialog/kept-words.js';
import { fetchPart } from '#shared/server/fetch-part.js';

const KeptWordsDialog = lazy(async () => ({
  default: (await fetchPart(() => import('#shared/dialog/kept-words-dialog.js'))).KeptWordsDialog,
}));

/** There while words wait to be taken along. */
export function KeptWordsWindow() {
  const kept = useKeptWords();

  return (
    kept && (
      <Suspense>
        <KeptWordsDialog kept={kept} />
      </Suspense>
    )
  );
}
