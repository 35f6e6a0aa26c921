import type { Board } from '@systemblick/co-editing/reconstruction/board-shape';
import { useState } from 'react';

import { useText } from '../../../shared/texts/use-text.js';
import { boardAsText } from './board-as-text.js';

/** Everything that was written, to be taken along: what the server will not take any more is not thrown away. */
export function CopyBoard({ board }: { readonly board: Board }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  const written = boardAsText(board, t);

  async function copy() {
    await navigator.clipboard.writeText(written).then(
      () => setCopied(true),
      () => undefined,
    );
  }

  return (
    <>
      <button type="button" className="kern-btn kern-btn--primary kern-btn--small" onClick={() => void copy()}>
        {t(copied ? 'reconstruction.ended.copied' : 'reconstruction.ended.copy')}
      </button>
      <details className="copy-board">
        <summary>{t('reconstruction.ended.show')}</summary>
        <pre className="copy-board__text">{written}</pre>
      </details>
    </>
  );
}
