import { readProposal } from '@systemblick/co-editing/proposals/proposal-document';
import type { ProposalText } from '@systemblick/domain/proposals/proposal';
import { useEffect, useState } from 'react';
import type * as Y from 'yjs';

const pauseMs = 300;

/** What the document says now, a moment after the last key; undefined until it is here. */
export function useProposalText(doc: Y.Doc | undefined): ProposalText | undefined {
  const [text, setText] = useState<ProposalText>();

  useEffect(() => {
    if (!doc) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      timer = undefined;
      const reading = readProposal(doc);
      setText(reading.ok ? reading.value : undefined);
    };
    const changed = () => {
      timer ??= setTimeout(read, pauseMs);
    };
    doc.on('update', changed);
    read();
    return () => {
      doc.off('update', changed);
      clearTimeout(timer);
      setText(undefined);
    };
  }, [doc]);

  return text;
}
