import { showProposal } from '@systemblick/co-editing/proposals/proposal-document';
import type { Shown } from '@systemblick/co-editing/reading';
import type { ProposalText } from '@systemblick/domain/proposals/proposal';
import { useEffect, useState } from 'react';
import type * as Y from 'yjs';

const pauseMs = 300;

/** What the document says now, and where it is not in shape, a moment after the last key; undefined until it is here. */
export function useProposalText(doc: Y.Doc | undefined): Shown<ProposalText> | undefined {
  const [text, setText] = useState<Shown<ProposalText>>();

  useEffect(() => {
    if (!doc) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      timer = undefined;
      const reading = showProposal(doc);
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
